/** Going on with a talk that was broken off. */
import { isProfileField } from '../domain/answers.js';
import { noteAnswer } from './ask-question.js';
import { takeUp } from './customers.js';
import type { Talk } from './talk.js';

/** Offers to go on with the draft. For another customer, only what it says of the rep is taken over. */
export async function resume(talk: Talk): Promise<void> {
  const draft = talk.memory.draft();
  if (!draft || Object.keys(draft).length === 0) return;
  const fields = Object.entries(draft).filter(([field]) => !talk.answers.has(field));
  const aboutRep = fields.filter(([field]) => isProfileField(field));
  const given = talk.answers.get('name');
  if (given !== undefined && draft['name'] !== undefined && given !== draft['name'])
    return take(talk, aboutRep);
  const goOn = await talk.prompter.confirm({
    field: 'resume',
    ask: offer(draft['name']),
    help: '',
    place: '',
    canGoBack: false,
    before: true,
  });
  if (!goOn) return talk.memory.dropDraft();
  take(talk, fields);
  const name = talk.answers.get('name');
  if (typeof name === 'string') takeUp(talk, name);
  for (const question of talk.playbook.questions)
    if (talk.made.has(question.field)) noteAnswer(talk, question);
}

const offer = (name: unknown): string =>
  typeof name === 'string' && name
    ? `You stopped while we talked about ${name}. Go on from there?`
    : 'You stopped half-way last time. Go on from there?';

function take(talk: Talk, fields: readonly (readonly [string, unknown])[]): void {
  for (const [field, value] of fields) {
    talk.answers.set(field, value);
    talk.made.add(field);
  }
}
