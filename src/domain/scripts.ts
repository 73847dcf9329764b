/** The scripts for one customer: for which channels, and what follows from one. */
import { composeLetter, composeScript, type Voice } from './compose.js';
import type { Customer } from './model.js';
import type { Channel, Playbook, Verdict } from './playbook.js';
import { Problem } from './problem.js';
import type { ScriptResult } from './result.js';

/** Which scripts a rep wants. */
export interface Wanted {
  /** Channels to write for; empty means the customer's, else in person. */
  channels: readonly string[];
  /** Print the scripts whatever the verdict. */
  anyway: boolean;
}

/** The scripts of every channel that is wanted. Throws a Problem for a channel that isn't there. */
export function scripts(customer: Customer, verdict: Verdict, voice: Voice, options: Wanted): ScriptResult[] {
  const { playbook } = voice;
  const wanted =
    options.channels.length > 0
      ? options.channels
      : customer.channel.length > 0
        ? customer.channel
        : ['in-person'];
  const light = verdict === 'give-first' && !options.anyway;
  const made: ScriptResult[] = [];
  for (const id of wanted) {
    const channel = channelOf(id, playbook);
    made.push(composeScript(channel, light ? `light-${channel.medium}` : channel.id, voice));
    made.push(...following(channel, voice));
  }
  return made;
}

/** A channel by its id. Throws a Problem that names those there are. */
export function channelOf(id: string, playbook: Playbook, fault: 'usage' | 'data' = 'data'): Channel {
  const channel = playbook.channel(id);
  if (channel) return channel;
  throw new Problem(
    fault,
    `There is no channel "${id}".`,
    {},
    `Allowed: ${playbook.ids('channels').join(', ')}.`,
  );
}

/** What follows from a channel: a voicemail asks for no answer, so a text carries the doing. */
function following(channel: Channel, voice: Voice): ScriptResult[] {
  if (channel.id !== 'voicemail') return [];
  const text = composeLetter('voicemail-text', voice);
  if (!text) return [];
  const words = text.split(/\s+/).length;
  return [
    {
      channel: 'text',
      text,
      words,
      seconds: Math.ceil(words / 2.5),
      parts: [{ part: 'voicemail-text', text }],
    },
  ];
}
