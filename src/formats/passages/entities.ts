/** HTML entities as letters: the named ones that mail programs write, and any number. */

const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

let made: ReadonlyMap<string, string> | undefined;
const named = (): ReadonlyMap<string, string> =>
  (made ??= new Map([
    ...LATIN1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
    ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', sbquo: '‚', bdquo: '„',
    ndash: '–', mdash: '—', hellip: '…', bull: '•', trade: '™', euro: '€', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '',
    lrm: '', rlm: '', hearts: '♥', rarr: '→', larr: '←', check: '✓', star: '☆', OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š',
    excl: '!', quest: '?', period: '.', comma: ',', colon: ':', num: '#', dollar: '$', percnt: '%', lpar: '(', rpar: ')', NewLine: ' ', Tab: ' ',
  }), // prettier-ignore
  ]));

/** An entity at the start of what is looked at; sticky. */
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{1,10}));/y;

/** The letter that an entity at `at` stands for and where the entity ends, or undefined when it is only an ampersand. */
export function entityAt(source: string, at: number): { text: string; end: number } | undefined {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  if (!found) return undefined;
  const [whole, decimal, hex, name] = found;
  const text = name ? named().get(name) : letter(decimal ? Number(decimal) : parseInt(hex!, 16));
  return text === undefined ? undefined : { text: text === '\u00ad' ? '' : text, end: at + whole.length };
}

function letter(code: number): string {
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff || code === 0xad) return '';
  return code > 8 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
