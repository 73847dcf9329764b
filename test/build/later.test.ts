/** What the build does to the pieces that a start loads changes nothing that they do. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

const root = join(__dirname, '..', '..');
interface Regex {
  pattern: string;
  flags: string;
}
interface Guard {
  first?: string;
  last?: string;
  words?: string[];
}
const script = async <T>(name: string) => (await import(join(root, 'scripts', name))) as T;
const { guardOf, mayMatch } = await script<{
  guardOf: (regex: Regex) => Guard | undefined;
  mayMatch: (guard: Guard, text: string) => boolean;
}>('guard.mjs');
const { wordsOf } = await script<{ wordsOf: (regex: Regex) => string[] | undefined }>('words-of.mjs');
const { plainOf } = await script<{ plainOf: (regex: Regex) => string }>('plain.mjs');
const { literals } = await script<{ literals: (text: string) => string }>('literals.mjs');
const { later } = await script<{ later: (text: string) => string }>('later.mjs');

/** Every pattern that stands in the source. */
function patterns(): Regex[] {
  const found = new Map<string, Regex>();
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { regex } = node as { regex?: Regex };
    if (regex) found.set(`/${regex.pattern}/${regex.flags}`, regex);
    for (const value of Object.values(node)) visit(value);
  };
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) visit(parseAst(readFileSync(join(root, 'src', file), 'utf8'), { lang: 'ts' }));
  return [...found.values()];
}

/** Sentences people wrote, their words, and what a pattern itself is made of. */
const sentences = readFileSync(join(root, 'test/corpus/blind.jsonl'), 'utf8')
  .match(/[^"\\{}]{3,80}/g)!
  .slice(0, 600);
const words = [...new Set(sentences.flatMap((text) => text.split(/(?<=\W)|(?=\W)/)))];
const madeOf = (pattern: string): string[] => {
  const parts = pattern.split(/[()|?:[\]^$\\]+/).filter(Boolean);
  return [
    ...parts,
    ...parts.map((part, at) => part + (parts[at + 1] ?? '')),
    pattern.replace(/[\\^$()?:|[\]]/g, ''),
  ];
};
const cased = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [
    text,
    text.toUpperCase(),
    text.charAt(0).toUpperCase() + text.slice(1),
    `${text}\n`,
    ` ${text}`,
  ]);
const common = cased([
  '',
  '\u212a',
  '\u017f',
  '\u0130',
  '\u00a0a',
  '…',
  '\ud83c\udf89',
  ...sentences,
  ...words,
]);

describe('guards', () => {
  it('let through whatever a pattern of the source matches', () => {
    let guarded = 0;
    for (const { pattern, flags } of patterns()) {
      const guard = guardOf({ pattern, flags });
      if (!guard) continue;
      guarded++;
      const asked = new RegExp(pattern, flags.replace(/[gy]/g, ''));
      for (const text of [...common, ...cased(madeOf(pattern))])
        if (!mayMatch(guard, text) && asked.test(text)) expect.fail(`/${pattern}/${flags} matches "${text}"`);
    }
    expect(guarded).toBeGreaterThan(300);
  });

  it.each([
    [/^(?:Dr|Prof)\b/, { heads: ['Dr', 'Prof'], words: ['Dr', 'Prof'] }],
    [
      /^(?:the |your )?(?:wo)?men+ in/i,
      { heads: ['the wome', 'the men', 'your wom', 'your men', 'women', 'men'] },
    ],
    [/^(?:a|b)?\d/, { first: 'ab0123456789' }],
    [/(?:ing|ed)$/, { last: 'gd', words: ['ing', 'ed'] }],
    [/^(?:best|best wishes)$/gim, { words: ['best'], first: undefined, last: undefined }],
    [/^no?t/i, { heads: ['not', 'nt'] }],
    [/^[nt]\s*x/i, { first: 'nNtT' }],
    [/a(?:b|c)*d{2,}/, { words: ['a'] }],
    [/[.!?](?=\s)/, { words: ['.', '!', '?'] }],
    [/\bsame (?:day|night)/, { words: ['same '], more: ['same day', 'same night'] }],
    [/\b(?:cut|gave) [a-z]+ u\d/, { words: ['cut ', 'gave '], more: [' u'] }],
    [/x{3}y?z/, { words: ['xyz', 'xz'] }],
  ])('%s', (asked, expected) => {
    expect(guardOf({ pattern: asked.source, flags: asked.flags })).toMatchObject(expected);
  });

  it.each([/\w+/, /^a*$|b/, /[^a]/, /x?/, /\p{L}/u, /(?<a>x)\k<a>/, /^(?:a|\w)/m])(
    'say nothing of %s',
    (asked) => {
      expect(guardOf({ pattern: asked.source, flags: asked.flags })).toBeUndefined();
    },
  );
});

describe('a list of words', () => {
  it('is what its pattern matches, for every list of the source', () => {
    let lists = 0;
    for (const { pattern, flags } of patterns()) {
      const list = wordsOf({ pattern, flags });
      if (!list) continue;
      lists++;
      const asked = new RegExp(pattern);
      const set = new Set(list);
      for (const text of [...list, ...common, ...cased(madeOf(pattern)), 'undefined', 'null'])
        if (asked.test(text) !== set.has(text)) expect.fail(`/${pattern}/ and "${text}"`);
    }
    expect(lists).toBeGreaterThan(20);
  });

  it.each([/^(?:a|b)/, /^(?:a|b.)$/, /^(?:a|b)$/i, /^(?:a+)$/, /^(a|b)$/, /^(?:null|a)$/, /^(?:a|)$/])(
    '%s is none',
    (asked) => {
      expect(wordsOf({ pattern: asked.source, flags: asked.flags })).toBeUndefined();
    },
  );
});

describe('a pattern for texts in ASCII', () => {
  it('finds what its pattern finds there, for every one of the source', () => {
    let plainer = 0;
    for (const { pattern, flags } of patterns()) {
      const plain = plainOf({ pattern, flags });
      if (!plain) continue;
      plainer++;
      const asked = new RegExp(pattern, flags.replace(/[gy]/g, ''));
      const made = new RegExp(plain, flags.replace(/[guy]/g, ''));
      for (const text of [...common, ...cased(madeOf(pattern))])
        if (/^[\0-\x7f]*$/.test(text))
          expect(made.exec(text), `${pattern} in "${text}"`).toEqual(asked.exec(text));
    }
    expect(plainer).toBeGreaterThan(15);
  });

  it.each([/[a-z]/u, /\P{L}/u, /\p{Script=Greek}/u, /\p{L}\u{1f389}/u])('is not made of %s', (asked) => {
    expect(plainOf({ pattern: asked.source, flags: asked.flags })).toBe('');
  });
});

describe('a piece', () => {
  const piece = String.raw`
    const A=/^(?:one|two)$/,E=/^e/,B=/b+/g,C=/(\d+) days?/i,D=new Set(['x','y']),WORDS='p q'.split(' '),Y=/c/y,TABLE=[[/^t/,1]],
      ROWS=[['b',/b+/g,'B'],['n',/(i)n(g)\b/,(_,a,b)=>a+b],[['o',/o\w/g,'0']]],LONG=/^ab{40}|\bis(?:\|)?$|[|)]z(?:a|b)|none|(?:this part|is never met)|and (?:this|is here) (?:for|its) length(?: alone| only)? \(as (?:that|this) is\)$/;
    const low=text=>text.toLowerCase();
    const all=text=>text.replace(B,'[$&]').replace(C,(_,n)=>n+' nights').replace(/^\s+|\s+$/g,low(text).replace(/q/g,''));
    const found=text=>C.exec(low(text.replace(/ +/g,' ')))?.[1]??text.match(/(z+)$/)?.[1]??text.search(/ing\b/);
    const sticky=text=>{const at=[];for(Y.lastIndex=0;Y.exec(text);)at.push(Y.lastIndex);return at};
    const each=text=>{const at=[];for(let m;m=B.exec(text);)at.push(m.index);return at};
    const maybe=text=>text?.replace(/k/,'K');
    const shadow=B=>B.test('b');
    return text=>[A.test(text),/^(?:is|are)$/.test(text),D.has(text),WORDS,all(text),found(text),sticky(text),each(text),
      maybe(text),maybe(undefined),shadow(/c/),TABLE.find(([p])=>p.test(text))?.[1],(text||'none').replace(/o$/,'0'),{E}.E.test(text),
      text.replace(C,text.replace(/ /,'_')),(text,text).replace(/^["'](?=.)/,''),C.test(text+' 3 days'),
      /^[’“a]/.test(text),/(?:dog|cat)['’]s/.test(text),/^(?:a\|b|c\\u)d/.test(text),text.replaceAll(/ö+/g,'o'),/^.\u{1f389}/u.test(text),
      text.replace(/(\p{L})\p{L}+/gu,'$1'),LONG.test(text),ROWS.map(([,row,by])=>by&&[text.replace(row,by),text.match(row),text.search(row)]),
      text.replace(ROWS[2][0][1],'0'),/\b[\p{L}\d]{3}$/u.exec(text)?.[0]];`;
  type Run = (text: string) => unknown;
  const made = (text: string) => runInThisContext(`(()=>{${text}})()`) as Run;

  it('does what it did, and makes what it needs', () => {
    const changed = later(piece.replace('return text', 'var run=text')) + ';return run';
    expect(changed).toContain('(D??=new Set(');
    expect(changed).toContain('??=new Set("one|two".split("|"))).has');
    expect(changed).toContain('var run=');
    expect(changed).toContain('some_$(');
    const [before, after] = [made(piece), made(changed)];
    const texts = [
      '',
      'one',
      'is',
      'x',
      'bb abb ',
      ' 14 Days of bzz',
      'ccbc',
      'walking',
      'two',
      'Kick',
      "'quoted'",
      'tango',
      'none',
      '1 day',
      '’tis',
      'the cat’s',
      "the dog's",
      'a|bd',
      'c\\ud',
      'zoöö',
      'x\u{1f389}',
    ];
    for (let round = 0; round < 2; round++)
      for (const text of [...texts, ...sentences.slice(0, 100)]) expect(after(text)).toEqual(before(text));
  });

  it('has no pattern in a table that could be taken for a text', () => {
    const run = made(`${later('const ROWS=[/a/];var run=text=>text.split(ROWS[0])')};return run`);
    expect(() => run('cab')).toThrow('asked of a pattern in a table');
  });

  it('has what is put together of constants as literals, and nothing else', () => {
    const text =
      "const A='a|b',B=`(?:${A})/`,N=n(),f=(A2)=>RegExp(A2);let C='c';C='d';" +
      "const p=[RegExp(`^${B}$`,'i'),new RegExp(A),RegExp(`${N}`),RegExp(C),RegExp(A,N)];";
    const [, list] = literals(text).split('const p=');
    expect(list).toBe('[ /^(?:a|b)\\/$/i, /a|b/,RegExp(`${N}`),RegExp(C),RegExp(A,N)];');
  });

  it('is refused when it has one of the names that are added', () => {
    expect(() => later('const at_$=1;')).toThrow('"at_$" is a name of ours.');
  });
});
