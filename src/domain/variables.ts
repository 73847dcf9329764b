/** The variables a line of the playbook may name: one list for templates, their check and the values that fill them. */

export const VARIABLES = [
  // the customer
  'name',
  // what one calls them, and how one speaks of them
  'callMe',
  // the one who is asked: "you"; "you and Ben" where two are customers and one is spoken to
  'you',
  'customer',
  'occupation',
  'result',
  // the same as a sentence of its own, or two: "you got the roof done in two days", "no leaks since March"
  'resultSaid',
  // one sentence of it, for where there is room for one
  'resultFirst',
  'resultYou',
  // the same in the customer's voice, and only when it is a sentence: "I got the roof done in two days"
  'myResult',
  'myClause',
  'score',
  'scoreWord',
  'openIssue',
  'gave',
  // the rep
  'rep',
  'repFirst',
  'repPossessive',
  'company',
  // the same for those who aren't the rep's friends or family: they know it
  'firm',
  'title',
  'phone',
  'email',
  'contact',
  'signature',
  'signed',
  'does',
  // the same of the rep: "sells hives"
  'doesToo',
  'trade',
  // the trade as it ends "I'm in …", for a rep who hasn't said what they do
  'business',
  'whom',
  // whom to ask for
  'about',
  'cue',
  // the question that one face answers: "who do you sit next to at the lunch"
  'who',
  // the face as one person, where the circle's words tell one: "the driver you talk to most at the bus barn"
  'theOne',
  'face',
  'myFace',
  'circle',
  // the same with its preposition: "of your neighbors", "at the gym"
  'fromCircle',
  'person',
  'personFirst',
  'note',
  // all that goes behind their name: "your landlord, who has six buildings"
  'known',
  'friend',
  // in the words of the rep's trade: a question to open with, and why the sorting is the rep's job
  'opening',
  // what the rep looks after, where the result speaks of it: "has the scale", "have the lanes"
  'thingHas',
  'sorting',
  // a short one of those, for a text message
  'sortingBrief',
  // in playbook/remarks.yaml and openings.yaml: the cue that stands in the result, "your daughter"
  'cued',
  // what the rep says after the result: "I'd frame that."
  'remark',
  // who does such work, where the trade's own words tell: "piano tuner"; '' where `sorting` says it
  'provider',
  // dates and figures
  'day',
  'months',
] as const;
