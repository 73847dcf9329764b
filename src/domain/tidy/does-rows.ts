/** What is typed in short of what a rep does, row by row: "plan trips, dont cost anything extra", "0 down", "have a little studio". */
import { numberWord } from '../english.js';
import { tableOf } from './rows.js';

export const DOES = tableOf([
  // "Plan trips, dont cost anything extra": the trips don't.
  [' cost ', /, (?:it )?(?:don|doesn|won)['’]?t cost (?=[a-z])/gi, ", and it doesn't cost "],
  // "Put solar on roofs for 0 down".
  ['0 down', /(?<=^|[ ,])\$?0 down\b/gi, 'zero down'],
  // "Have a little yoga studio above the bakery".
  [
    'have ',
    /^(?:i |we )?have (?=(?:an?|my own|our own) (?:[a-z-]+ ){0,4}(?:studio|shop|clinic|farm|practice|store|salon|gym|bakery|business|company|firm|agency|nursery|kennel|bar|cafe|restaurant|brewery|winery|daycare|school|garage|ranch|dairy|orchard|greenhouse|food truck)\b)/i,
    'run ',
  ],
  // "Run estate sales, me & my brother Lou, we do the clean out too".
  [' my ', /, (?:me|i) (?:and|&|n) (my [a-z]+(?: [A-Z][a-z]+)?)(?=$|,)/g, ' with $1'],
  [', we ', /, we (?=(?:do|also|even|can|bring|take|have) )/gi, ', and we '],
  ['clean out', /\b(the|a|do) clean ?outs?\b(?! the\b)/gi, '$1 clean-out'],
  // "+ 2 visits after".
  ['+ ', / \+ (\d+)\b(?![\d.,])/g, (_, n) => ` plus ${Number(n) < 11 ? numberWord(Number(n)) : n}`],
  // "Teach kids 3-8 to swim": from one figure to another.
  [
    '-',
    /(?<![-\d.$/])\b(\d{1,3}) ?[-–] ?(\d{1,3})\b(?![-\d%./])(?=$|,| [a-z])/g,
    (whole, from, to) => (Number(from) < Number(to) ? `${from} to ${to}` : whole),
  ],
  // "Mostly first time buyers".
  [
    'first time|1st time',
    /\b(?:first|1st) time (?=(?:home ?)?(?:buyers?|moms?|dads?|parents?|owners?|homeowners?|renters?|sellers?)\b)/gi,
    'first-time ',
  ],
  // "Light industrial mostly" → "mostly light industrial".
  [
    ' mostly| mainly',
    /, ((?!mostly|mainly|mobile\b)[a-z][a-z' ]{2,40}?) (mostly|mainly)(?=$|,)/gi,
    ', $2 $1',
  ],
  // "Restaurant equip new + used, install too".
  [
    'new ',
    /^(?!(?:sell|buy|fix|repair|rent|do|install|find|trade|lease|service|move|build|refurbish) )((?:[a-z]+ ){0,2}[a-z]+),? new (?:and|&|\+) used(?=$|,)(?:, (install|repair|service|deliver) too)?/i,
    (_, what, also) => `sell ${what}, new and used${also ? `, and ${also} it too` : ''}`,
  ],
  // "Bake custom cakes, weddings bdays the works".
  ['bdays', /\bbdays\b/gi, 'birthdays'],
  [
    'the works',
    /, (weddings|parties|events|birthdays) (birthdays|parties|events|showers|funerals)(?: and| &)? the works$/i,
    ' for $1, $2, the works',
  ],
  ['google ads', /\bgoogle ads\b/gi, 'Google Ads'],
  // "Clean carpets, rugs, same day".
  [
    ', same|, all|, any',
    /^([a-z]+ [a-z ]{2,30}s), ([a-z]+s)(?=, (?:same day|all ages|any age|all kinds)$)/i,
    '$1 and $2',
  ],
  ['bbq', /\bbbq\b/g, 'BBQ'],
  ['mktg', /\bmktg\b/gi, 'marketing'],
  // "Marketing for trades companies".
  [
    'marketing|bookkeeping|consulting|recruiting',
    /^(marketing|bookkeeping|consulting|recruiting)(?= for )/i,
    (_, what) => `do ${what.toLowerCase()}`,
  ],
  // "Inspect sprinklers, extinguishers, alarms, all under 1 contract".
  [
    ', all|, any|, both|, same|, mostly|, mainly',
    /^([a-z]+ [a-z ]{2,30}s), ([a-z]+s), ([a-z]+s)(?=, (?:all|any|both|same|mostly|mainly) )/i,
    '$1, $2 and $3',
  ],
  // "Run a food truck, mostly bbq, do corporate lunches".
  [
    ', do |, make |, sell |, run ',
    /(?<=, (?:mostly|mainly) [a-z ]+), (?=(?:do|make|sell|run) [a-z ]+$)/i,
    ', and ',
  ],
  ['book keeping', /\bbook keeping\b/gi, 'bookkeeping'],
  ['coverup', /\bcoverup (?=tattoos?\b)/gi, 'cover-up '],
  [' ees', /(?<=\d )ees\b/gi, 'employees'],
  // "Grain bin sales/service".
  [
    'sales',
    /^([a-z]+(?: [a-z]+)?) sales ?(?:\/|and|&|\+) ?(service|repairs?|rentals?|installs?|installation)$/i,
    (_, what, also) =>
      `sell and ${/^ser/i.test(also) ? 'service' : /^rep/i.test(also) ? 'repair' : /^ren/i.test(also) ? 'rent' : 'install'} ${/s$/.test(what) ? what : `${what}s`}`,
  ],
]);
