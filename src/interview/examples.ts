/** An example beside a question, from the rep's own trade where it has one. */
import type { Question, Trade } from '../domain/playbook.js';
import { tradeOf, type Talk } from './talk.js';

/** An example answer. */
export function exampleFor(talk: Talk, question: Question): string {
  const trade = tradeOf(talk);
  return (trade && fromTrade(talk, question.field, trade)) || question.example;
}

function fromTrade(talk: Talk, field: string, trade: Trade): string | undefined {
  switch (field) {
    case 'does':
      return trade.does[0];
    case 'serves':
      return kindsOf(talk, trade).slice(0, 2).join('; ');
    case 'psychographics':
      return trade.buyers.find((buyer) => buyer.sort === 'psychographic')?.trait;
    case 'result':
    case 'results.problem':
      return trade.results.problem[0];
    case 'results.cost':
      return trade.results.cost[0];
    case 'results.revenue':
      return trade.results.revenue[0];
    default:
      return undefined;
  }
}

/** One kind of each sort of buyer, as one would say them. */
function kindsOf(talk: Talk, trade: Trade): string[] {
  return trade.buyers.flatMap((buyer) => talk.playbook.kind(buyer.kinds[0] ?? '')?.many ?? []);
}
