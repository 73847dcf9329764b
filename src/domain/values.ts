/**
 * All values that lines may name, for one rep, one customer and the face that is asked for. They are listed by name because
 * joining objects key by key took a tenth of a long run; the types see to it that none is left out.
 */
import type { Values } from './say.js';
import type { TradeValues } from './trade-words.js';
import type { CustomerValues, FaceValues, RepValues } from './voice.js';

export interface Spoken {
  rep: RepValues;
  customer: CustomerValues;
  face: FaceValues;
  trade: TradeValues;
  /** A question that only this rep would ask, or that brings this result up; '' where the thing itself is asked after. */
  opening: string;
  /** What has or have been, of what the rep looks after. */
  thingHas: string;
  /** What the rep says after the result. */
  remark: string;
  months: string;
  /** Whom the rep does it for, when the face is of another kind than the first; '' otherwise. */
  whom: string;
  /** Answers to the playbook's own questions. */
  own: Values;
}

type All = RepValues &
  Omit<CustomerValues, 'isFriend'> & { firm: string } & FaceValues &
  TradeValues & { thingHas: string; months: string; remark: string; day: string };

/** The values together. `day` is left for letters to fill. */
export function allValues({
  rep,
  customer,
  face,
  trade,
  opening,
  thingHas,
  remark,
  months,
  whom,
  own,
}: Spoken): Values {
  const all: All = {
    rep: rep.rep,
    repFirst: rep.repFirst,
    repPossessive: rep.repPossessive,
    company: rep.company,
    firm: customer.isFriend ? '' : rep.company,
    title: rep.title,
    phone: rep.phone,
    email: rep.email,
    contact: rep.contact,
    signature: rep.signature,
    does: rep.does,
    doesToo: rep.doesToo,
    trade: rep.trade,
    business: rep.business,
    whom: whom || rep.whom,
    name: customer.name,
    callMe: customer.callMe,
    you: customer.you,
    customer: customer.customer,
    signed: customer.signed,
    occupation: customer.occupation,
    result: customer.result,
    resultSaid: customer.resultSaid,
    resultFirst: customer.resultFirst,
    resultYou: customer.resultYou,
    myResult: customer.myResult,
    myClause: customer.myClause,
    score: customer.score,
    scoreWord: customer.scoreWord,
    openIssue: customer.openIssue,
    gave: customer.gave,
    months,
    about: face.about,
    face: face.face,
    myFace: face.myFace,
    cue: face.cue,
    who: face.who,
    theOne: face.theOne,
    circle: face.circle,
    fromCircle: face.fromCircle,
    person: face.person,
    personFirst: face.personFirst,
    note: face.note,
    known: face.known,
    friend: face.friend,
    opening,
    thingHas,
    remark,
    sorting: trade.sorting,
    sortingBrief: trade.sortingBrief,
    provider: trade.provider,
    day: '',
  };
  return Object.keys(own).length > 0 ? { ...own, ...all } : all;
}
