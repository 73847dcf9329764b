/** Sums that are told beside what they are paid for, without their sign: "spent 3800 not 30k", "electric bill 212 down to 11", "price locked at 1.89". */

const PAID =
  /\b(spent|paid all but|paid only|off by only|off by just|all but) (\d{1,3}(?:,\d{3})+|\d{3,}|\d+k)(?: (not|instead of) (\d{1,3}(?:,\d{3})+|\d{3,}|\d+k))?(?=$|[,;.]| (?:of|on|for|in|and|total))/g;
/** "paid 900 in tax instead of 5k". */
const TAXED =
  /\b(paid|owed|pays) (\d{3,}|\d+k) (in (?:tax|taxes|fees|interest|penalties|rent)) (not|instead of) (\d{3,}|\d+k)\b/g;
const SHIFTED =
  /\b((?:bills?|premiums?|payments?|mortgage|rent|fees?|invoices?|insurance|electric|utilities|gas|groceries|fuel|diesel|propane)(?: (?:went|dropped|is|was|are|were|goes))?(?: (?:from|down|up|by))*) (\d+(?:,\d{3})*(?:\.\d\d)?)( (?:a|per) (?:day|week|month|year))?(?= (?:(?:down|up) )?to [\d$]|$|,|;|\/(?:mo|yr|wk|month|year|week)\b| (?:a|per) )/g;
const SHIFTED_TO =
  /((?:bills?|premiums?|payments?|mortgage|rent|fees?|invoices?|insurance|electric|utilities|gas|groceries|fuel|diesel|propane)[^,;$]{0,20}\$[\d,.]+(?: a [a-z]+)? (?:(?:down|up) )?to )(\d+(?:,\d{3})*(?:\.\d\d)?)(?!%|[\d,.]*\d| (?:days|weeks|hours|months|minutes|gallons))/g;
/** The clear price of a thing: "price locked at 1.89". */
const PRICED = /\b((?:price|rate|cost|fuel|gas|propane|diesel)[a-z ]{0,20} at )(\d+\.\d\d)(?![\d%])/g;
/** "pays 212 a month less", "rented for 150 more". */
const EACH =
  /\b((?:pay|pays|paying|paid|knocked|under budget by|over budget by) |(?:rent|rents|rented|sold|sells|hired|leased)\b[^,;]{0,30} for )(\d{2,})(?= (?:a|per) (?:month|week|year|night)\b| (?:more|less|over|under|and people)\b|$)/g;
const PRIZE =
  /\b((?:got|landed|won|raised|closed|collected) the )(\d+k|\d{1,3}(?:,\d{3})+)(?=$|[,;.]| and )/g;

const GOT_BACK = /\b((?:got|gets|getting|gotten|was owed|were owed) )(\d{3,}|\d{1,3}(?:,\d{3})+)(?= back\b)/g;

/** The text with such sums in dollars. */
export const inDollars = (text: string): string =>
  !/ back|spent|paid|pays?\b|paying|knocked|budget by|rent|sold|all but|off by|bill|premium|payment|mortgage|rent|fee|invoice|insurance|electric|utilities|gas|groceries|fuel|diesel|propane|price|rate|cost|(?:got|landed|won|raised|closed|collected) the/.test(
    text,
  )
    ? text
    : text
        .replace(
          TAXED,
          (_, paid: string, sum: string, of: string, not: string, then: string) =>
            `${paid} ${dollars(sum)} ${of} ${not} ${dollars(then)}`,
        )
        .replace(GOT_BACK, (_, before: string, sum: string) => before + dollars(sum))
        .replace(
          PAID,
          (_, before: string, sum: string, not = '', then = '') =>
            `${before} ${dollars(sum)}${not && ` ${not} ${dollars(String(then))}`}`,
        )
        .replace(SHIFTED, (whole, before: string, sum: string, each: string | undefined, at: number) =>
          sum.length > 2 ||
          /^\/|^ (?:a|per) (?:month|mo)\b/.test(text.slice(at + whole.length)) ||
          / (?:(?:down|up) )?to [\d$]/.test(text)
            ? `${before} ${dollars(sum)}${each ?? ''}`
            : whole,
        )
        .replace(SHIFTED_TO, (_, before: string, sum: string) => before + dollars(sum))
        .replace(PRICED, '$1$$$2')
        .replace(EACH, (_, before: string, sum: string) => before + dollars(sum))
        .replace(PRIZE, (_, before: string, sum: string) => before + dollars(sum));

/** "30k" → "$30,000". */
const dollars = (sum: string): string =>
  `$${grouped(sum.replace(/,/g, '').replace(/k$/, '000')).replace(/,(?=\d*\.)/, '')}`;

/** "12300" → "12,300". */
export const grouped = (n: string): string => n.replace(/,/g, '').replace(/\B(?=(?:\d{3})+$)/g, ',');
