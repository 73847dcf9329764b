/**
 * A slip of a hurried rep's fingers, mended: "runing" → "running", "resevoir" → "reservoir". Rather too little than too much: what may be a
 * name, a word of a trade or one of several words stays as it was typed.
 */
import type { Spelling } from './spelling.js';
import { slipPrice } from './slip.js';

/** What one may pay for a slip in a word of five letters, and how much more for each letter more: long words have few neighbors. */
const LEAST = 0.7;
const A_LETTER = 0.12;
const MOST = 1.3;
/** What a rarer word costs more, by rank. */
const SELDOM = [0, 0.05, 0.1, 0.2, 0.5];
/** So much dearer must the second best be. */
const CLEARLY = 0.12;
/** Where a name may stand, a slip must be so much plainer; most names are short. */
const maybeName = (word: string): number => (word.length < 8 ? 0.4 : 0.25);
/** A slip so plain is one even in what could be made of two right words: "grandaughters". */
const PLAIN = 0.6;

/** The word that was meant, or the word itself. Small letters only. */
export function mendedWord(word: string, spelling: Spelling, isMaybeName: boolean): string {
  if (word.length < 5 || LAUGHTER.test(word)) return word;
  if (LONG.test(word)) return shorter(word, spelling);
  if (word.endsWith('in') && !isMaybeName && spelling.knows(`${word}g`)) return `${word}g`;
  const most = Math.min(MOST, LEAST + A_LETTER * (word.length - 5)) - (isMaybeName ? maybeName(word) : 0);
  let best = word;
  let price = Infinity;
  let second = Infinity;
  for (const [meant, rank] of spelling.near(word)) {
    const here = slipPrice(word, meant) + SELDOM[rank]!;
    if (here < price) {
      second = price;
      price = here;
      best = meant;
    } else if (here < second) second = here;
  }
  if (price > most || second - price < CLEARLY || isForm(word, spelling)) return word;
  return price < PLAIN || !isMade(word, spelling) ? best : word;
}

/** A word that lost its vowels, as hurried hands write it: the commonest that has them, when it's clearly so; else the word itself. */
export function filledWord(word: string, spelling: Spelling): string {
  const one = word.replace(/s$/, '');
  if (one.length < LEAST_FILLED || !VOWELLESS.test(one)) return word;
  const [first, second] = [...spelling.filled(word)].sort(
    ([one, a], [other, b]) => a - b || one.length - other.length,
  );
  return first && (!second || second[1] > first[1] || second[0].length > first[0].length) ? first[0] : word;
}
/** Three letters may be any word: "ptrs" are partners, and not peters. */
const LEAST_FILLED = 4;
/** Four letters that nobody speaks in one, or three at the end: "campgrnd", "hlth". "Length", "arms" and "Schmidt" are words. */
const VOWELLESS =
  /[^aeiouy]{4}|^[^aeiouy]{3}|[^aeiouy]{3}$(?<!(?:[nrl]ds|[nrl]ts|[nrl]ks|[nrl]ms|[nrl]ps|[rl]ns|ghts?|[nr]ch|[nr]th|[mn]ths?|rls|sts|cts|pts|fts|tch|cks|lls|sks|nks|[lr]fs|rbs|lbs|mbs|cht|dt|xts|ngs|rst|nst|rts|wns|wls|hns|ths))/;

/** "hahaha": no slip. */
const LAUGHTER = /^(?:ha|he|lo){2}/;

/** "sooooo" → "so", "weddding" → "wedding". */
const LONG = /(.)\1\1/;
function shorter(word: string, { knows }: Spelling): string {
  const two = word.replace(/(.)\1{2,}/g, '$1$1');
  const one = word.replace(/(.)\1{2,}/g, '$1');
  if (two.length > 3 && knows(two)) return two;
  return one.length > 1 && knows(one) ? one : word;
}

const BEFORE =
  /^(?:un|re|non|pre|over|under|out|mis|co|sub|multi|anti|micro|semi|inter|super|mini|mega|auto|bio|eco|geo|hydro|photo|tele|ultra|mid)-?(?=[a-z]{4})/;
const BEHIND =
  /(?<=[a-z]{4})(?:less|like|wise|ness|able|free|ish|ers?|men|man|women|woman|smith|smiths|works?|maker|makers|making)$/;

/** "barrowing", "batchers": a form of a right word, where no letter is doubled or falls away and nobody would write -or. */
const FORM = /^([a-z]{4,})(ing|ed|est|er)s?$/;
const DOUBLES = /[^aeiou][aeiou][^aeiouwxy]$|e$/;
const OR = /(?:[cinsu]t|at|ss)$/;

const isForm = (word: string, { knows }: Spelling): boolean => {
  const [, stem = '', by = ''] = FORM.exec(word) ?? [];
  return by !== '' && !DOUBLES.test(stem) && !(by === 'er' && OR.test(stem)) && knows(stem);
};

/** A word made of right ones: "rewilded", "toolchest", "crunchless", "gelding's". */
function isMade(word: string, { knows }: Spelling): boolean {
  const rest = word.replace(BEFORE, '');
  if (rest !== word && knows(rest)) return true;
  const front = word.replace(BEHIND, '');
  if (front !== word && knows(front)) return true;
  for (let at = 4; at <= word.length - 4; at++)
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  return false;
}
