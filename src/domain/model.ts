/** What we know: the rep's profile and one customer. Names are the contract's, the same in flags, columns, JSON and templates. */

/** The person who asks. Every value may be empty. */
export interface Rep {
  name: string;
  company: string;
  title: string;
  phone: string;
  email: string;
}

/** Who the rep is and who they do it for. */
export interface Profile {
  rep: Rep;
  /** A playbook id or the rep's own words. */
  trade: string;
  /** Ends "I …": a base verb and what follows. */
  does: string;
  /** Kinds of people, plural. */
  serves: string[];
  /** Ends "people …": what one can count. */
  demographics: string[];
  /** Ends "people who …": what they care about. */
  psychographics: string[];
  /** A problem gone, a cost down, a revenue up. */
  results: { problem: string; cost: string; revenue: string };
}

export const RELATIONS = ['customer', 'friend', 'family', 'colleague', 'partner'] as const;
export type Relation = (typeof RELATIONS)[number];

export const SIGNALS = ['came-back', 'praised', 'asks-advice', 'sent-someone', 'defended-price'] as const;
export type Signal = (typeof SIGNALS)[number];

/** A place in the customer's life, in their own words; `circle` is a playbook id, or '' when unknown. */
export interface CircleWords {
  circle: string;
  words: string;
}

/** Somebody the rep already knows the customer knows. `note` ends "{name}, who …". */
export interface Acquaintance {
  name: string;
  circle: string;
  note: string;
}

/** One customer. Dates are ISO 8601 days or ''. */
export interface Customer {
  name: string;
  callMe: string;
  occupation: string;
  company: string;
  relation: Relation;
  since: string;
  /** 0–10, or null when it was never asked. */
  score: number | null;
  /** Ends "Since we started, you've …". */
  result: string;
  /** The result in the words it was typed in; '' when `result` has them all. */
  resultTold: string;
  openIssue: string;
  signals: Signal[];
  lastAsked: string;
  gave: string;
  circles: CircleWords[];
  people: Acquaintance[];
  /** Channel ids; empty means the default. */
  channel: string[];
  meeting: string;
  executive: boolean;
  /** Answers to a playbook's own questions, by field name. */
  extra: Record<string, string>;
}

export const emptyProfile = (): Profile => ({
  rep: { name: '', company: '', title: '', phone: '', email: '' },
  trade: '',
  does: '',
  serves: [],
  demographics: [],
  psychographics: [],
  results: { problem: '', cost: '', revenue: '' },
});

export const emptyCustomer = (): Customer => ({
  name: '',
  callMe: '',
  occupation: '',
  company: '',
  relation: 'customer',
  since: '',
  score: null,
  result: '',
  resultTold: '',
  openIssue: '',
  signals: [],
  lastAsked: '',
  gave: '',
  circles: [],
  people: [],
  channel: [],
  meeting: '',
  executive: false,
  extra: {},
});
