/**
 * Making a rep's free text fit the sentence it completes: a stray full stop, a leading "you have", "saves" for "saved".
 * What can't be made to fit is a misfit, with a word on how to put it; it is asked again, never printed.
 */
import {
  article,
  headOf,
  plural,
  shapeOf,
  singular,
  theirsToYours,
  toYours,
  upToComma,
  type WordSets,
} from './english.js';

export type Fit = { text: string; cut?: string } | { misfit: string };

/** Most words of a free answer, so that every channel can hold it. */
const LONGEST = { result: 16, does: 16, serves: 9, psychographics: 12, circle: 12, note: 12 } as const;

// Terminal codes, control and bidi marks: data, never a command to the terminal. ZWJ and ZWNJ stay: names are written with them.
const ESCAPES =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u009b[0-?]*[ -/]*[@-~]|\u001b./g;
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text without terminal codes or invisible marks, on one line, without doubled spaces. */
export function cleanText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('  ')) return text.trim();
  return text
    .replace(ESCAPES, '')
    .replace(INVISIBLE, (c) => (c === '\r' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The answer without quotes around it or a stop behind it; only its first sentence. */
function oneSentence(text: string): { text: string; cut?: string } {
  const bare = cleanText(text)
    .replace(/^["“”'‘]+(?=.*["“”'’]$)|["“”'’]+$/g, '')
    .replace(/^[-–—•*…\s]+/, '');
  const end = /[.!?](?=\s+["“(]?[A-Z])/.exec(bare);
  const first = end ? bare.slice(0, end.index) : bare;
  const kept = first.replace(/\s*[.!?;,:…]+$/, '').trim();
  return end ? { text: kept, cut: bare.slice(end.index + 1).trim() } : { text: kept };
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

const tooLong = (field: keyof typeof LONGEST, text: string): Fit =>
  wordCount(text) <= LONGEST[field]
    ? { text }
    : { misfit: `it has ${wordCount(text)} words; ${LONGEST[field]} at most can be said in one breath` };

const lowerFirst = (text: string) =>
  /^[A-Z][a-z'’]/.test(text) || /^[AI] /.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

const firstWord = (text: string) => /^[a-zA-Z\u00aa-\u1fff\u2c00-\uffff'’-]+/.exec(text)?.[0] ?? '';
const rest = (text: string, first: string) => text.slice(first.length);

// --- verbs --------------------------------------------------------------------------------------------------------------

/** "help" from "help", "helps" or "helping"; '' when the word is none of the plain verbs. */
function baseVerb(word: string, sets: WordSets): string {
  const low = word.toLowerCase();
  if (sets.verbs.has(low) || sets.participles[low]) return low;
  const guesses = low.endsWith('ies')
    ? [`${low.slice(0, -3)}y`]
    : low.endsWith('ing')
      ? [low.slice(0, -3), `${low.slice(0, -3)}e`, low.slice(0, -4)]
      : low.endsWith('s')
        ? [low.slice(0, -1), low.endsWith('es') ? low.slice(0, -2) : '']
        : [];
  return guesses.find((guess) => sets.verbs.has(guess) || sets.participles[guess]) ?? '';
}

function participle(base: string, sets: WordSets): string {
  if (sets.participles[base]) return sets.participles[base];
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && !/[wxy]$/.test(base)) return `${base}${base.at(-1)}ed`;
  return `${base}ed`;
}

const NOUN_START =
  /^(?:[$€£]?\d|a |an |the |your |my |our |no |more |less |fewer |zero |better |faster |lower |higher |two |three |four |five |six |seven |eight |nine |ten )/i;

/** An answer that ends "Since we started, you've …": a participle and what follows. */
export function fitResult(answer: string, sets: WordSets): Fit {
  const { text: typed, cut } = oneSentence(answer);
  if (!typed) return { text: '' };
  let text = typed
    .replace(/^since (?:we|you|they|i) started(?: [\w ]+?)?,\s*/i, '')
    .replace(/^(?:now|already|finally|has now|so far),?\s+/i, '');
  const subject =
    /^(?:you|they|he|she|i|we)(?:['’](?:ve|s|d)| have| has| had)?(?: also| now| already| finally)?\s+/i.exec(
      text,
    )?.[0] ?? '';
  text = withoutHave(text.slice(subject.length), sets);
  text = theirsToYours(toYours(text));
  const first = firstWord(text);
  const low = first.toLowerCase();
  const after = rest(text, first);
  const fitted = (verb: string): Fit => withCut(tooLong('result', `${verb}${after}`), cut);
  const moved = movedFigure(text);
  if (moved) return withCut(tooLong('result', moved), cut);
  const ended = /^no longer ([^\s.,;]+)(.*)$/i.exec(text);
  if (ended) return withCut(tooLong('result', `stopped ${gerund(ended[1]!.toLowerCase())}${ended[2]}`), cut);
  if (/^(?:haven['’]t|hasn['’]t|have not|has not) /i.test(text))
    return withCut(tooLong('result', text.replace(/^\S+(?: not)? /i, 'not ')), cut);
  if (NOUN_START.test(text)) {
    if (
      /^(?:the|your|my|our)\s+\S+\s+(?:[^\s\d]+ed|is|are|was|were|went|came|has|have|got|stopped|dropped|fell)\b/i.test(
        text,
      )
    )
      return {
        misfit: `"${text}" has its own subject. Start with what they did: "cut …", "slept …", "stopped …"`,
      };
    return withCut(tooLong('result', `had ${lowerFirst(text)}`), cut);
  }
  if (sets.participleSet.has(low)) return fitted(low);
  if (sets.pasts[low]) return fitted(sets.pasts[low]);
  if (/ed$/.test(low) && !sets.verbs.has(low) && low.length > 3) return fitted(low);
  const base = baseVerb(low, sets);
  if (base && low.endsWith('ing')) return fitted(participle(base, sets));
  if (
    base &&
    !/^ (?:is|are|was|were|has|have)\b/.test(after) &&
    (base === low ||
      subject ||
      /^ (?:[$\d]|a |an |the |your |his |her |up |down |out |through |one |two |three |four |five |six |seven |eight |nine |ten |half )/.test(
        after,
      ))
  )
    return fitted(participle(base, sets));
  if (low.endsWith('ing') && low.length > 5) return fitted(`been ${low}`);
  if (low === 'new') return fitted(`had ${plural(headOf(text)) === headOf(text) ? '' : 'a '}new`);
  const feeling =
    sets.adjectives.has(low) ||
    /^(?:very|so|really|extremely|happy|thrilled|pleased|delighted|able)$/.test(low);
  if (feeling && /^(?:$| (?:with|about|to|that|enough|of|for|since|happy|pleased|satisfied)\b)/.test(after))
    return fitted(`been ${low}`);
  return {
    misfit: `"${text}" can't end "Since we started, you've …". Start with what they did: "cut …", "slept …", "stopped …"`,
  };
}

/** "your energy bill is down 40%" → "cut your energy bill by 40%"; "your bookings went up by a third" → "raised …". */
function movedFigure(text: string): string {
  const [, what = '', way = '', figure = ''] =
    /^((?:the|your)\s+[^\d.,;:!?]{2,40}?)\s+(?:is|are|went|has gone|have gone|came)\s+(down|up)\s+(?:by\s+)?(.+)$/i.exec(
      text,
    ) ?? [];
  return what ? `${way.toLowerCase() === 'down' ? 'cut' : 'raised'} ${lowerFirst(what)} by ${figure}` : '';
}

function gerund(base: string): string {
  if (base === 'lie' || base === 'die' || base === 'tie') return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)) return `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}

/** "have cut" → "cut"; "had nineteen people" stays: a number is no participle. */
function withoutHave(text: string, sets: WordSets): string {
  const [, next = ''] = /^(?:have|has|had|'ve)\s+([^\s\d.,;]+)/i.exec(text) ?? [];
  const low = next.toLowerCase();
  return sets.participleSet.has(low) || /ed$/.test(low) ? text.replace(/^\S+\s+/, '') : text;
}

const withCut = (fit: Fit, cut: string | undefined): Fit => ('text' in fit && cut ? { ...fit, cut } : fit);

const NOT_VERBS =
  /(?:er|or|ist|ian|ment|tion|ance|ence|ity|ship|ware|ness| services?|agent|broker|company|firm)$/i;

/** An answer that ends "I …": a base verb and what follows. */
export function fitDoes(answer: string, sets: WordSets): Fit {
  const { text: typed, cut } = oneSentence(answer);
  if (!typed) return { text: '' };
  const text = typed
    .replace(/^(?:my job is to|what i do is|i(?:['’]m here to)?|we|basically)\s+/i, '')
    .replace(/^to\s+/i, '');
  const first = firstWord(text);
  const base = baseVerb(first, sets);
  if (base) return withCut(tooLong('does', `${base}${rest(text, first)}`), cut);
  if (
    !first ||
    NOUN_START.test(text) ||
    NOT_VERBS.test(first) ||
    NOT_VERBS.test(text) ||
    /^(?:am|are|is|was|be)$/i.test(first) ||
    /ing$/.test(first)
  )
    return { misfit: `"${text}" can't end "I …". Start with a verb: "help …", "build …", "fix …"` };
  if (wordCount(text) < 3 || /ing$/.test(headOf(text)))
    return { misfit: `"${text}" can't end "I …". Start with a verb: "help …", "build …", "fix …"` };
  return withCut(tooLong('does', lowerFirst(text)), cut);
}

/** First words that keep their capital: states, nations and faiths. */
const PROPER =
  /^(?:[A-Z\u00c0-\u00de][a-zA-Z\u00aa-\u1fff\u2c00-\uffff]*(?:ish|ese|ican|ian|tch|ench)\b|(?:Texas|Florida|Georgia|Ohio|Iowa|Kansas|Utah|Maine|Nevada|Oregon|Idaho|Alaska|Hawaii|Montana|Michigan|Virginia|Colorado|Arizona|California|Washington|New|North|South|West|East|Jewish|Muslim|Hindu|Medicare|Medicaid|Fortune|Black|German|Korean|Indian|African|Mexican|Asian|Amish|Greek|Bay|Silicon)\b)/;

/** A kind of people, plural: "dentist" → "dentists", "The Owners of small shops" → "owners of small shops". */
export function fitServes(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer);
  if (!typed) return { text: '' };
  let text = typed.replace(
    /^(?:i (?:serve|help|work with|do this for)\s+)?(?:all|any|the|a|an|our|my|mostly|some|other)\s+/i,
    '',
  );
  text = text.replace(/^i (?:serve|help|work with|do this for)\s+/i, '');
  if (/^(?:any|every)(?:one|body)\b|^someone\b|^somebody\b/i.test(text))
    return {
      misfit: `"${text}" makes people think of no one. Name a kind one can see: "dentists", "owners of small shops"`,
    };
  if (sets.needs.some((need) => need.test(text)))
    return {
      misfit: `"${text}" says what they need, not who they are. Look at your last ten customers and name a kind: "next-door neighbors", "people with a long drive to work"`,
    };
  if (!PROPER.test(text)) text = lowerFirst(text);
  const head = headOf(text);
  const shape = shapeOf(text, sets);
  if (head && shape !== 'people' && shape !== 'group' && singular(head) === head && !sets.people.has(head)) {
    const many = plural(head);
    text = text.replace(
      new RegExp(`\\b${head.replace(/[^a-zA-Z\u00aa-\u1fff\u2c00-\uffff\d-]/g, '')}\\b`, 'iu'),
      (word) => (word === word.toUpperCase() && word.length > 1 ? `${word}s` : many),
    );
  }
  return tooLong('serves', text);
}

/** An answer that ends "people who …": a plural verb and what follows. */
export function fitWho(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer);
  if (!typed) return { text: '' };
  const text = lowerFirst(
    typed
      .replace(/^(?:people|those|they|folks|families|owners)?\s*(?:who|that)\s+/i, '')
      .replace(/^they\s+/i, ''),
  );
  const first = firstWord(text);
  const low = first.toLowerCase();
  if (
    /^(?:are|have|do|don['’]t|can|can['’]t|would|will|won['’]t|never|always|still|already|often|just|know|aren['’]t)$/.test(
      low,
    )
  )
    return tooLong('psychographics', text);
  if (low === 'is') return tooLong('psychographics', `are${rest(text, first)}`);
  if (low === 'has') return tooLong('psychographics', `have${rest(text, first)}`);
  if (sets.adjectives.has(low) || low === 'very' || low === 'too')
    return tooLong('psychographics', `are ${text}`);
  const base = baseVerb(first, sets);
  if (base && low.endsWith('ing')) return tooLong('psychographics', `are ${text}`);
  if (base) return tooLong('psychographics', `${base}${rest(text, first)}`);
  const brief = wordCount(text) <= 3;
  if (
    brief &&
    (shapeOf(text, sets) === 'people' ||
      /(?:conscious|minded|oriented|savvy|driven|focused|aware|friendly|ready|rich|poor|able|ful|ive|ous)$/.test(
        text,
      ))
  )
    return tooLong('psychographics', `are ${text}`);
  return tooLong('psychographics', text);
}

const BARE_GROUPS = /^(?:club|choir|church|school|gym|class|band|bible study|temple|synagogue|mosque)$/;

/** A circle in the customer's words, as said to them: "partners in her practice" → "the partners in your practice". */
export function fitCircle(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer);
  if (!typed) return { text: '' };
  let text = theirsToYours(toYours(typed)).replace(/^(?:The|Your|All|Those)\b/, (word) => word.toLowerCase());
  const bare =
    !/^(?:the|your|all|those|these|every|a|an|his|her|their)\s/i.test(text) &&
    !/^[a-zA-Z\u00aa-\u1fff\u2c00-\uffff]+['’]s?\s/.test(text);
  if (/^(?:a|an)\s/i.test(text)) text = text.replace(/^an?\s/i, 'your ');
  else if (bare) {
    const shape = shapeOf(text, sets);
    const initials = /^[A-Z\u00c0-\u00de]{2}/.test(text);
    if (!initials && shape === 'people') text = lowerFirst(text);
    if (/^[A-Z\u00c0-\u00de]/.test(text) && !initials) return tooLong('circle', text);
    if (shape === 'people' || shape === 'person')
      text =
        /\s(?:at|in|on|of|from|who|you|with)\s/.test(text) && shape === 'people'
          ? `the ${text}`
          : `your ${text}`;
    else if (shape === 'group' && !BARE_GROUPS.test(headOf(text))) text = `your ${text}`;
  }
  return tooLong('circle', upToComma(text) === text ? text : text);
}

/** An answer that ends "{name}, who …": "dentist on Fifth" → "is a dentist on Fifth". */
export function fitNote(answer: string, sets: WordSets): Fit {
  const { text: typed } = oneSentence(answer);
  if (!typed) return { text: '' };
  const text = lowerFirst(
    theirsNote(typed.replace(/^(?:who|and|he|she|they)\s+/i, '').replace(/^(?:he|she)['’]s\s+/i, 'is ')),
  );
  const first = firstWord(text).toLowerCase();
  if (/^(?:his|her|their)$/.test(first)) return tooLong('note', `is your${rest(text, firstWord(text))}`);
  if (/^(?:a|an|the|your)$/.test(first)) return tooLong('note', `is ${text}`);
  const shape = shapeOf(text, sets);
  if (shape === 'person' || (sets.people.has(plural(headOf(text))) && !baseVerb(first, sets)))
    return tooLong('note', `is ${article(text)} ${text}`);
  return tooLong('note', text);
}

const theirsNote = (text: string) =>
  toYours(text).replace(/\b(?:with|next to|beside|for|to|by) (?:him|her|them)$/i, (m) =>
    m.replace(/\S+$/, 'you'),
  );
