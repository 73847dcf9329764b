/** Counts and measures of a result as they are typed in a hurry, and how they are said. */
import { article } from '../english.js';
import type { Row } from './rows.js';

const UNITS: Readonly<Record<string, string>> = {
  min: 'minute',
  hr: 'hour',
  wk: 'week',
  mo: 'month',
  yr: 'year',
};

const WEIGHED: Readonly<Record<string, string>> = { gal: 'gallons', lbs: 'pounds', oz: 'ounces' };

/** Counts and measures. */
export const MEASURES: readonly Row[] = [
  ['1/2', /\bin 1\/2(?=$|[,;. ])/g, 'in half'],
  ['1/2', /(?<![\d/])(\d+) 1\/2(?=$|[,;. ])/g, '$1 and a half'],
  ['1/2', /(?<![\d/])1\/2 (an? |the |of |what |off|price|as |my |her |his |their |your |our )/g, 'half $1'],
  ['1/2', /\b(by|about|almost|over|nearly|under) 1\/2(?=$|[,;. ])/g, '$1 half'],
  [
    '1/3|1/4|2/3|3/4',
    /(?<![\d/])([123])\/([34])(?![\d/])(?: of)?(?= (?:of|the|less|more|off|what|faster|fewer|lower|higher|since|this|in|and|on)\b|$|[,;.])/g,
    (whole, top, bottom) =>
      `${({ '1/3': 'a third', '2/3': 'two-thirds', '1/4': 'a quarter', '3/4': 'three-quarters' } as Record<string, string>)[`${top}/${bottom}`] ?? whole}${/ of$/.test(whole) ? ' of' : ''}`,
  ],
  [' ft|0ft|5ft', /(\d) ?ft\b\.?/g, '$1 feet'],
  [' lb|0lb|5lb', /(\d) ?lbs?\b\.?/g, '$1 pounds'],
  ['pts', /(\d) ?pts\b/g, '$1 points'],
  ['mil', /(\d) ?mil\b/g, '$1 million'],
  [' sec|0sec|5sec', /\b(\d+) ?secs?\b/g, (_, n) => `${n} second${n === '1' ? '' : 's'}`],
  [
    'mph',
    /\b(in|through|survived|held in) (?!a )(\d+) ?mph (winds?|gusts?|gale)\b/g,
    (_, before, n, wind) =>
      wind.endsWith('s')
        ? `${before} ${n}-mile-an-hour ${wind}`
        : `${before} ${article(n)} ${n}-mile-an-hour ${wind}`,
  ],
  ['birth w', /\bbirth wt\b/g, 'birth weight'],
  [' wt', /\b(her|his|their|the|ideal|goal|lost|target) wt\b/g, '$1 weight'],
  [
    '-',
    /(?<![\d-])(\d+) ?- ?(\d+(?: and a half)?) (?=(?:hours?|days?|weeks?|months?|years?|minutes?|times|people|walk-ins|calls|jobs)\b)/g,
    '$1 to $2 ',
  ],
  [
    'minute|hour|day|week|month|year',
    /\b(?!1 )(\d+) (minute|hour|day|week|month|year)(?= (?:ago|at|now|early|earlier|late|later|ahead|sooner|faster|straight|without|with|and|in|since|off|left|of)\b|$|,)/g,
    '$1 $2s',
  ],
  [
    '00|50|25|99',
    /(?<![$\d])(\d{2,4}) ?(?:\/|an? |per )(mo|month|yr|year|wk|week) (?=(?:(?:car|truck|loan|house|lease) )?(?:payment|pmt|bill|rent|fee|lease|note|premium)s?\b)/g,
    (_, sum, unit) => `$${sum} a ${UNITS[unit] ?? unit} `,
  ],
  [
    'gal|pound|lb|bushel|ton|case|jar|bag|cord|quart|pint|ounce|oz|load|crate|pallet',
    /(?<=\d )(gallons|gal|pounds|lbs|bushels|tons|cases|jars|bags|cords|quarts|pints|ounces|oz|loads|crates|pallets) (?=(?:syrup|honey|milk|cheese|butter|wool|fleece|hay|straw|feed|fruit|berries|blueberries|apples|tomatoes|potatoes|corn|grain|wheat|beans|meat|beef|pork|fish|shrimp|oysters|clams|crab|lobster|trash|junk|debris|dirt|gravel|mulch|soil|sand|compost|wood|firewood|paper|glass|metal|scrap|ice|water|oil|grease|wine|beer|cider|juice|sauce|salsa|jam|coffee|flour|bread|eggs|food|leaves|brush|weeds|pellets|seed|candles|soap)\b)/g,
    (_, unit) => `${WEIGHED[unit] ?? unit} of `,
  ],
  [
    'half day',
    /\b(los(?:e|es|ing)|lost|saved?s?|saving|took|takes?|takes|for|cost|within|about|gained) half day\b/g,
    '$1 half a day',
  ],
  ['half hr|half hour', /\bhalf h(?:ou)?r\b/g, 'half an hour'],
  [
    ' min| minute| hr| hour| day| wk| week| mo| yr| year| mile',
    /\b(\d+) (min(?:ute)?|hr|hour|day|wk|week|month|mo|yr|year|mile)s? (?=(?:walk|drive|ride|warranty|commute|guarantee|wait|flight|lease|loan|contract|mortgage)s?\b)/gi,
    (_, n, unit) => `${n}-${UNITS[unit.toLowerCase()] ?? unit.toLowerCase()} `,
  ],
  [
    ' yr| year',
    /\b([2-9]|[1-9]\d+) (?:yr|year)(?=$|[,;.]| (?:in|at|on|w|with|of|running|straight|now|and|married|there|here|together)\b)/gi,
    '$1 years',
  ],
  ['yr before|year before', /(?<=\d) (?:yr|year) before\b/g, ' the year before'],
  [
    ' same',
    /(?<=[a-z\d])(?<!\b(?:with|the|of|from|off|on|in|at|by|and|for))[,!]* same (?=(?:coverage|price|rate|space|trees|taps|acres|crew|people|staff|trucks|field|fields|hens|cows|machines)$)/g,
    ' with the same ',
  ],
  [
    'zero |no ',
    /(\d+ (?!days|weeks|months|years|games|nights|seasons|hours)[a-z]+s) (?=(?:zero|no|not one) [a-z]+)/g,
    '$1, ',
  ],
  [
    '$',
    /\b((?:cut|lowered|reduced|trimmed|dropped) (?!by|from|to)(?:(?!and |or )[a-z']+ ){1,4})(?<!\b(?:by|to|from|at|under|over|of|about|almost|nearly|than) )(?=\$\d[\d,.]*k?(?:$|[,;.]| (?:and|a|per|this|last|in|since)\b))/gi,
    '$1by ',
  ],
  ['avg', /\bavg\b/g, 'average'],
];
