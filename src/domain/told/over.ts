/** Beginnings that tell what is over or never was: "hasn't had it in the shop", "no longer has to come in early". */
import { pluralVerb } from '../tidy/theirs.js';
import { baseVerb } from '../tidy/verbs.js';
import { you, type Way } from './begun.js';

/** "hasn't had it in the shop", "doesn't wake up sore", "can't hear the trucks". */
export const hasNot: Way = ({ part }) => {
  const [, not = '', rest = ''] =
    /^((?:has|have)n['’]t|(?:has|have) not|(?:does|do)n['’]t|didn['’]t|(?:was|were)n['’]t|can['’]t|cannot) (.+)$/.exec(
      part,
    ) ?? [];
  if (!not) return undefined;
  const short = not
    .replace(/ not$/, "n't")
    .replace(/^has(?=n)/, 'have')
    .replace(/^does(?=n)/, 'do')
    .replace(/^was(?=n)/, 'were')
    .replace('cannot', "can't");
  return you(`you ${short} ${rest}`);
};

/** "not lost an hour since": "you haven't lost …". */
export const notDone: Way = ({ part, hasSubject }) =>
  !hasSubject &&
  /^not (?:[a-z]+ed|been|had|lost|missed|seen|gone|heard|done|taken|spent|paid|made|run|needed|called) ./.test(
    part,
  )
    ? you(`you haven't ${part.slice(4)}`)
    : undefined;

/** "never ran out all winter": what is over is told in the past. */
export const neverDid: Way = ({ part, sets }) => {
  const [, verb = '', after = ''] = /^never ([a-z]+s)( .* any ?more)$/.exec(part) ?? [];
  if (verb && baseVerb(verb, sets)) return you(`you never ${pluralVerb(verb, sets)}${after}`);
  if (/^never ha(?:s|ve) to ./.test(part))
    return you(`you never have to ${part.replace(/^never ha(?:s|ve) to /, '')}`);
  return sets.bases.has(/^never ([a-z]+)\b/.exec(part)?.[1] ?? '') &&
    !/\b(?:since|yet|so far|been|to date)\b/.test(part)
    ? you(`you ${part}`)
    : undefined;
};

/** "no longer has to come in early": said of them. */
export const noLonger: Way = ({ part, hasSubject, sets }) => {
  const [, verb = '', after = ''] = /^no longer ([a-z]+)( .*)?$/.exec(part) ?? [];
  if (!verb || (!hasSubject && !/^(?:has|does|is)$/.test(verb) && !(/s$/.test(verb) && baseVerb(verb, sets))))
    return undefined;
  return you(
    `you${verb === 'is' ? "'re" : ''} no longer${verb === 'is' ? '' : ` ${pluralVerb(verb, sets)}`}${after}`,
  );
};
