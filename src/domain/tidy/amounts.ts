/** Figures as a hurried rep types them, written out: "saved 1140 a yr" → "saved $1,140 a year", "6k under asking" → "$6,000 under asking". */
import { grouped, inDollars } from './sums.js';

const HAS =
  /\b\d{2,}\b|\d(?:k|m|mm|mil)\b|\d\/(?:mo|yr|wk|hr|day|month|year|week|hour)\b|\b\d{3,}\b|\d,\d{3}/i;
const EACH: Readonly<Record<string, string>> = {
  mo: 'month',
  month: 'month',
  yr: 'year',
  year: 'year',
  wk: 'week',
  week: 'week',
  hr: 'hour',
  hour: 'hour',
  day: 'day',
};

/** What 1,000 of is no money: "ran a 10k", "12k steps". */
const COUNTED =
  /^[ -]?(?:plus )?(?:miles?|mi|steps?|sq|square|sf|feet|ft|people|guests|followers|fans|views|visits|visitors|orders|units|parts|pieces|hours|hrs|gallons|gal|lbs?|pounds|race|run|members|subscribers|users|customers|acres|words|tickets|calls|emails|downloads|listens|streams|mailers|flyers|copies|bottles|cases|cans|cups|plates|meals|boxes|labels|pallets|tons?|bushels|bu|head|birds|bees|hives|trees|plants|seats|doors|homes|houses|kids|students|households|employees|items|skus|records|rows|files|leads|clicks|impressions|service|check-?up|rpm|btu|watts?|kwh|kw)\b/i;
/** What stands before a count of things, and before no year or street. */
const ALL = /\b(?:all|over|about|nearly|almost|another|some|under) $/i;
/** What stands before money. */
const PAYS =
  /\b(?:sav(?:e|es|ed|ing)|paid(?: off| back| down)?|earn(?:s|ed|ing)?|made|making|raised|brought in|took in|recovered|refunded|won|owed|owing|cleared|grossed|netted|borrowed|financed|got(?:ten)?|found|landed|collected|netted|worth|spent|cost|cut|knocked|shaved|trimmed|lost|by|another|extra|about|almost|nearly|over|under|for|at|hit)(?: (?:me|us|you|her|him|them|about|over|almost|nearly|an extra|another|up to|roughly|around))* $/i;
/** What stands behind money. */
const OF_MONEY =
  /^ (?:plus interest|short|under|over|above|below|off|back|cheaper|more|less|in (?:double-billed )?(?:invoices?|charges|missed|cards?|debt|loans?|sales|fees|taxes|deductions|savings|grants?|revenue|refunds?|credit|premiums?|bonds?|business|costs?|interest|new|work|damage|claims?|bills?)|on (?:premiums?|insurance|taxes|fees|interest|gas|freight|fuel|closing)|(?:a|per|each|every) (?:month|year|mo|yr)|from the (?:irs|va)|scholarship|grant|loan|refund|deductible|raise|bonus|claim|line of credit|credit(?: line)?|mortgage|budget|down payment|check)\b/i;
/** What a bare figure behind which it stands can only be a sum of. */
const IN_MONEY =
  /^ plus interest\b|^ in (?:[a-z]+-[a-z]+ )?(?:invoices?|charges|fees|taxes|back taxes|debt|credits?|refunds?|rebates?|savings|grants?|interest|penalties|deductions|premiums?|scholarships?|late fees)\b/i;
/** Sums alone are money behind a verb of saving. */
const SAVES =
  /\bsav(?:e|es|ed|ing)(?: (?:me|us|you|her|him|them|about|over|almost|nearly|roughly|around))* $/i;
const OF_SAVING =
  /^(?:$|[,;]| (?:a|an|per|each|every|on|in|over|since|from|off|by|this|last|with|so|and|already)\b)/;
/** Behind a sum no thing is named that it could count. */
const AFTER_SUM =
  /^(?:$|[,;.)]| (?:an?|per|each|every|on|in|over|under|since|from|off|by|this|last|with|so|and|already|for|to|at|back|more|less|total|via|through|before|after|within|early|ahead|of|then|now|he|she|they|you|we)\b)/;
/** What is told in dollars, and how its figures stand: "elec bill went from 240 to 18". */
const BILL =
  /\b(?:bills?|premiums?|payments?|mortgage|rent|fees?|fines?|penalt(?:y|ies)|debt|balance|taxes|invoices?|costs|paying|electric|electricity|utilities|gas bill|power bill)\b/i;
const BILLED =
  /((?:^| )(?:(?:down|up|went|dropped|knocked|cut|lowered) )?(?:from|to|was|under|now|is|went|dropped|fell|rose|paying) (?<!\d (?:days|weeks|hours|minutes),? was )(?:about |around |only |just |under |over |nearly |almost )?)(\d{2,6}|\d{1,3}(?:,\d{3})+)(?=$|[,;.]| (?:a|per|to|and|in|on|over|since|now|from) ?)(?!\.\d|,\d| (?:to|and) [\d.]+ ?(?:%|days?|weeks?|months?|hours?|minutes?|years?)|%)/g;
const CUTS =
  /\b(?:cut|cuts|lowered|dropped|reduced|trimmed)\b[^,;]*\b(?:insurance|premiums?|bills?|rent|costs?|fees?|payments?|mortgage|taxes|electric|power|gas|freight|hauling|shipping|payroll|fuel|propane|water|it|them|interest|spend|spending)\b[^,;]* (?:by )?$/i;

/** The text with its sums written out. What may be a count of something stays as it is. */
export function withAmounts(text: string): string {
  if (!HAS.test(text)) return text;
  return inDollars(text)
    .replace(
      /\b(\d+(?:\.\d+)?)m to (\d+)k\b/gi,
      (whole, from: string, to: string, at: number, all: string) =>
        COUNTED.test(all.slice(at + whole.length)) ? whole : `$${from} million to $${grouped(`${to}000`)}`,
    )
    .replace(
      /(?<=\d)\/(mo|yr|wk|hr|day|month|year|week|hour)\b\.?/gi,
      (_, per: string) => ` a ${EACH[per.toLowerCase()]!}`,
    )
    .replace(
      /(\$?)\b(\d{1,4}(?:\.\d{1,2})?) ?(k|m|mm|mil)\b(?![-'])/gi,
      (whole, sign: string, n: string, unit: string, at: number, all: string) =>
        thousands(whole, sign, n, unit.toLowerCase(), all.slice(0, at), all.slice(at + whole.length)),
    )
    .replace(
      /(?<![\d$€£.,/#:'-])(\d{2,6}|\d{1,3}(?:,\d{3})+)(?![\d.,/%:-]*\d|%|\w)/g,
      (whole, n: string, at: number, all: string) => {
        const before = all.slice(0, at);
        const after = all.slice(at + whole.length);
        const money =
          (n.length > 2 && IN_MONEY.test(after)) ||
          (SAVES.test(before) &&
            (n.length > 2 ? OF_SAVING : /^ (?:a|an|per|each|every) (?:month|year|week|mo|yr)\b/).test(
              after,
            )) ||
          (CUTS.test(before) && /^ (?:a|per) (?:month|year|mo|yr)\b/.test(after));
        return money ? `$${grouped(n)}` : whole;
      },
    )
    .replace(/(?<![\d$€£.,/#:'-])(\d{4,6})(?= [a-z])/g, (n: string, _: string, at: number, all: string) =>
      COUNTED.test(all.slice(at + n.length)) || (ALL.test(all.slice(0, at)) && !/^(?:19|20)\d\d$/.test(n))
        ? grouped(n)
        : n,
    )
    .replace(BILLED, (whole, before: string, n: string, at: number, all: string) =>
      BILL.test(throughClause(all, at + whole.length)) ? `${before}$${grouped(n)}` : whole,
    )
    .replace(/\$(\d{4,6})(?![\d,.])/g, (_, n: string) => `$${grouped(n)}`);
}

/** A text to the end of the clause that goes on at `at`: what is told behind it says nothing of a figure in it. */
const throughClause = (text: string, at: number): string =>
  text.slice(0, at) + (/^.*?(?=[,;]| and |$)/.exec(text.slice(at))?.[0] ?? '');

/** What one drives: "hit 240k on the Corolla". */
const ON_WHEELS =
  /^ on (?:the|her|his|their|my|our|your) (?:old |same )?(?:[a-z]+ )?(?:car|truck|van|minivan|suv|pickup|wagon|rig|engine|motor|transmission|odometer|corolla|camry|civic|accord|subaru|outback|forester|toyota|honda|ford|chevy|jeep|tacoma|tundra|silverado|sienna|odyssey|prius|rav4|crv|cr-v|f-?150|explorer|malibu|altima|volvo|buick|nissan|mazda|hyundai|kia)\b/i;

/** "car's still going at 210k". */
const CAR_AT =
  /\b(?:car|truck|van|minivan|suv|pickup|engine|motor|transmission|odometer)s?\b.*\b(?:at|past|over|hit|passed|to) $/i;

/** A figure with its noughts; "her old 401k" is none. */
function thousands(
  whole: string,
  sign: string,
  n: string,
  unit: string,
  before: string,
  after: string,
): string {
  if (!sign && n === '401' && unit === 'k') return whole;
  const named = /\b(?:first|an?|the|ran|run) $/i.test(before);
  if (!sign && COUNTED.test(after))
    return named || unit !== 'k' || /^ (?:race|run)\b/.test(after)
      ? whole
      : grouped(String(Math.round(Number(n) * 1000)));
  if (!sign && named && !OF_MONEY.test(after)) return whole;
  if (
    !sign &&
    / on (?:the|her|his|their|my|our|your) [a-z]/i.test(after) &&
    !/\b(?:sav|paid|spent|cut|lost|made|cleared|grossed|netted|earned|raised)[a-z]*\b/.test(before)
  )
    return unit === 'k' && /^\d{2,3}$/.test(n) && ON_WHEELS.test(after) ? `${n},000 miles` : whole;
  if (!sign && unit === 'k' && /^\d{2,3}$/.test(n) && CAR_AT.test(before)) return `${n},000 miles`;
  const money = sign !== '' || (PAYS.test(before) && AFTER_SUM.test(after)) || OF_MONEY.test(after);
  if (!money) return whole;
  if (unit === 'k') return `$${grouped(String(Math.round(Number(n) * 1000)))}`;
  return unit === 'm' &&
    !sign &&
    !/^ (?:in|of|under|over|line|credit|loan|grant|budget)\b/.test(after) &&
    !/\b(?:hit|raised|won|saved|landed|borrowed) $/.test(before)
    ? whole
    : `$${n} million`;
}
