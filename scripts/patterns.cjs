// The beginning of a piece whose patterns lie in a table (copied by the build, see later.mjs): "rows_$" is the table as a text, "starts_$" where each
// field of it begins: a pattern, its flags, and what a text must be like for it to match: how it begins, with which letters it begins and ends, and
// two lists of words of which one stands in it; and the pattern as it can be for a text in ASCII, when that is quicker made (a \p{L} takes a
// tenth of a millisecond).
// A pattern is made when a text comes by that it may match. V8 compiles one to bytecode and, when it is used again, to machine code;
// one that meets a text of a thousand letters is compiled to machine code at once, which costs half of the first alone.
// A long run soon stops asking what a text must be like: its patterns are all made then.
var FIELDS_$ = 8,
  MOST_$ = 4000,
  made_$ = Array((starts_$.length - 1) / FIELDS_$),
  lists_$ = new Map(),
  plain_$ = new Map(),
  asked_$ = 0,
  long_$ = 'a, 1.\n'.repeat(200);
function field_$(at) {
  return rows_$.slice(starts_$[at], starts_$[at + 1]);
}
function re_$(n) {
  const made = made_$[n];
  return made === undefined ? make_$(n) : made;
}
function make_$(n) {
  const at = FIELDS_$ * n;
  const made = (made_$[n] = RegExp(field_$(at), field_$(at + 1)));
  made.test(long_$);
  made.lastIndex = 0;
  return made;
}
function madeFor_$(n, text) {
  const at = FIELDS_$ * n + 7;
  if (starts_$[at] === starts_$[at + 1] || asked_$ > MOST_$ || !/^[\0-\x7f]*$/.test(text)) return make_$(n);
  let plain = plain_$.get(n);
  if (!plain) plain_$.set(n, (plain = RegExp(field_$(at), field_$(at - 6).replace('u', ''))));
  return plain;
}
function may_$(n, text) {
  if (++asked_$ > MOST_$ || typeof text !== 'string') return true;
  const at = FIELDS_$ * n;
  const heads = starts_$[at + 2];
  const first = starts_$[at + 3];
  const last = starts_$[at + 4];
  const words = starts_$[at + 5];
  const more = starts_$[at + 6];
  if (first < last && !among_$(text[0], first, last)) return false;
  if (last < words && !among_$(text[text.length - 1], last, words)) return false;
  if (words === starts_$[at + 7] && heads === first) return true;
  const it = field_$(at + 1).includes('i') ? text.toLowerCase() : text;
  return (
    (heads === first || opens_$(it, list_$(at + 2))) &&
    (words === more || holds_$(it, list_$(at + 5))) &&
    (more === starts_$[at + 7] || holds_$(it, list_$(at + 6)))
  );
}
function among_$(letter, from, to) {
  return letter > '\x7f' || (letter !== undefined && rows_$.slice(from, to).includes(letter));
}
function list_$(at) {
  let list = lists_$.get(at);
  if (list === undefined) lists_$.set(at, (list = letters_$(field_$(at)).split('|')));
  return list;
}
function letters_$(text) {
  if (!text.includes('\\')) return text;
  const parts = text.split('\\u');
  for (let n = 1; n < parts.length; n++)
    parts[n] = String.fromCharCode(parseInt(parts[n].slice(0, 4), 16)) + parts[n].slice(4);
  return parts.join('');
}
function opens_$(at, heads) {
  for (let n = 0; n < heads.length; n++) if (at.startsWith(heads[n])) return true;
  return false;
}
function holds_$(at, words) {
  for (let n = 0; n < words.length; n++) if (at.includes(words[n])) return true;
  return false;
}
function test_$(n, at) {
  const made = made_$[n];
  return made === undefined ? may_$(n, at) && madeFor_$(n, at).test(at) : made.test(at);
}
// A long pattern that is only tested lies there as its alternatives.
function some_$(n, last, at) {
  for (; n <= last; n++) if (test_$(n, at)) return true;
  return false;
}
function exec_$(n, at) {
  const made = made_$[n];
  return made === undefined ? (may_$(n, at) ? madeFor_$(n, at).exec(at) : null) : made.exec(at);
}
function match_$(n, at) {
  const made = made_$[n];
  return made === undefined ? (may_$(n, at) ? at.match(madeFor_$(n, at)) : null) : at.match(made);
}
function search_$(n, at) {
  const made = made_$[n];
  return made === undefined ? (may_$(n, at) ? at.search(madeFor_$(n, at)) : -1) : at.search(made);
}
function replace_$(n, at, by) {
  const made = made_$[n];
  return made === undefined ? (may_$(n, at) ? at.replace(madeFor_$(n, at), by) : at) : at.replace(made, by);
}
function replaceAll_$(n, at, by) {
  return may_$(n, at) ? at.replaceAll(madeFor_$(n, at), by) : at;
}
// A pattern in a table of them, which nothing but these is asked of: V8 would read all two hundred at every start.
class Row_$ {
  constructor(n) {
    this.n = n;
  }
  test(at) {
    return test_$(this.n, at);
  }
  exec(at) {
    return exec_$(this.n, at);
  }
  [Symbol.match](at) {
    return match_$(this.n, at);
  }
  [Symbol.search](at) {
    return search_$(this.n, at);
  }
  [Symbol.replace](at, by) {
    return replace_$(this.n, at, by);
  }
  [Symbol.toPrimitive]() {
    throw new TypeError('This is asked of a pattern in a table.');
  }
}
function row_$(n) {
  return new Row_$(n);
}
