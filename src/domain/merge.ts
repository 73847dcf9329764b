/** Two records of one person made one: the first counts, the second fills what's empty and adds to the lists. */
import { personKey } from './log.js';
import type { Customer } from './model.js';

/** The customer with everything `more` knows that wasn't known. Neither is changed. */
export function merged(customer: Customer, more: Customer): Customer {
  return {
    ...filled(customer, more),
    relation: customer.relation === 'customer' ? more.relation : customer.relation,
    since: earlier(customer.since, more.since),
    lastAsked: customer.lastAsked > more.lastAsked ? customer.lastAsked : more.lastAsked,
    signals: [...new Set([...customer.signals, ...more.signals])],
    circles: united(customer.circles, more.circles, ({ words }) => personKey(words)),
    people: united(customer.people, more.people, ({ name }) => personKey(name)),
    channel: customer.channel.length > 0 ? customer.channel : more.channel,
    executive: customer.executive || more.executive,
    extra: { ...more.extra, ...customer.extra },
  };
}

function filled(customer: Customer, more: Customer): Customer {
  const { callMe, occupation, company, score, result, resultTold, openIssue, gave, meeting } = customer;
  return {
    ...customer,
    callMe: callMe || more.callMe,
    occupation: occupation || more.occupation,
    company: company || more.company,
    score: score ?? more.score,
    result: result || more.result,
    resultTold: result ? resultTold : more.resultTold,
    openIssue: openIssue || more.openIssue,
    gave: gave || more.gave,
    meeting: meeting || more.meeting,
  };
}

const earlier = (one: string, two: string) => (!one || (two && two < one) ? two : one);

function united<T>(one: readonly T[], two: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(one.map(key));
  return [...one, ...two.filter((item) => !known.has(key(item)))];
}
