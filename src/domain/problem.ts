/** What is wrong, where, and what to do: the one kind of error refcoach throws. `main` alone turns it into words and an exit code. */

export type Fault =
  | 'usage'
  | 'data'
  | 'unreadable'
  | 'unwritable'
  | 'io'
  | 'busy'
  | 'bug'
  | 'not-ready'
  | 'findings'
  | 'interrupted'
  | 'terminated'
  | 'hung-up';

/** Exit codes of the contract. */
export const EXIT: Record<Fault, number> = {
  findings: 1,
  usage: 2,
  'not-ready': 3,
  data: 65,
  unreadable: 66,
  bug: 70,
  unwritable: 73,
  io: 74,
  busy: 75,
  interrupted: 130,
  terminated: 143,
  'hung-up': 129,
};

export interface Place {
  file?: string;
  line?: number;
  column?: number;
}

export class Problem extends Error {
  constructor(
    readonly fault: Fault,
    /** What is wrong, one line, without its place. */
    readonly what: string,
    readonly place: Place = {},
    /** What to do about it. */
    readonly todo = '',
  ) {
    super(what);
    this.name = 'Problem';
  }

  /** "file:line:column: what. What to do." */
  get line(): string {
    const where = placeText(this.place);
    return `${where}${this.what}${this.todo ? ` ${this.todo}` : ''}`;
  }
}

function placeText({ file, line, column }: Place): string {
  if (!file) return '';
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
}
