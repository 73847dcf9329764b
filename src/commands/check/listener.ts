/** The ear set up for one run: rules, channel, what is switched off or allowed, and names that are never wrong. */
import type { Context } from '../../context.js';
import { checkWith, type CheckOptions, type CheckResult, type Prepared } from '../../domain/check/index.js';
import type { RuleText } from '../../domain/playbook.js';
import { Problem } from '../../domain/problem.js';
import { builtRules, openEar, rulesOf } from '../../playbook/ear.js';
import { closest } from '../../playbook/closest.js';
import { commaOption, listOption, textOption } from '../command.js';

export interface Listener {
  rules: Readonly<Record<string, RuleText>>;
  /** Whether a channel was named, so that a whole message is judged as one. */
  whole: boolean;
  /** Judges a text, names taken as words. `whole`: as a whole message; `quick`: as a part of a long text. */
  hear(text: string, whole: boolean, quick?: boolean): CheckResult;
  /** What is left of `first`, as the text was heard, once names and closing lines count as such. */
  heardAgain(first: CheckResult, text: string, whole: boolean, quick?: boolean): Promise<CheckResult>;
  /** Both at once, with the names that are known by now. */
  hearNow(text: string, whole: boolean, quick?: boolean): CheckResult;
  /** Ids of the rules by which a whole message lacks a part. */
  missing(text: string): string[];
  /** Keeps a rule that a comment named, to be told of when there is no such rule. */
  named(rules: Iterable<string>): void;
  notes(): string[];
}

/** Opens the rules and checks what the flags name. The model is read when the first text comes. */
export async function openListener(context: Context): Promise<Listener> {
  const { rules, needs } = await rulesFor(context);
  const settings = settingsOf(context, Object.keys(rules));
  const channel = await channelOf(context);
  let ear: Prepared | undefined;
  let names: string[] | undefined;
  const slips = new Set<string>();
  const { disable, allow } = settings;
  const listen = (text: string, whole: boolean, quick: boolean, names: readonly string[] = []) =>
    checkWith(
      (ear ??= openEar(rules, needs)),
      text,
      whole && channel ? { disable, allow, names, quick, whole, channel } : { disable, allow, names, quick },
    );
  /** Listened to again without names and closing lines, where something was found and the text holds any. */
  const again = (first: CheckResult, text: string, whole: boolean, quick: boolean): CheckResult => {
    if (first.findings.length === 0) return first;
    const inText = namesIn(text, names ?? []);
    const quiet = withoutClosings(text);
    return inText.length > 0 || quiet !== text ? listen(quiet, whole, quick, inText) : first;
  };
  return {
    rules,
    whole: channel !== undefined,
    hear: (text, whole, quick = false) => listen(text, whole, quick),
    async heardAgain(first, text, whole, quick = false) {
      names ??= [...listOption(context.options, 'names').flatMap(split), ...(await savedNames(context))];
      return again(first, text, whole, quick);
    },
    hearNow: (text, whole, quick = false) => again(listen(text, whole, quick), text, whole, quick),
    missing: (text) =>
      checkWith((ear ??= openEar(rules, needs)), text, {
        disable: settings.disable,
        whole: true,
        channel,
      }).findings.map(({ rule }) => rule),
    named: (ids) => [...ids].forEach((id) => !rules[id] && slips.add(id)),
    notes: () =>
      [...slips].map(
        (id) => `A comment names the rule "${id}", which there isn't.${meant(id, Object.keys(rules))}`,
      ),
  };
}

/** The rules in force. Without a playbook of the trainer's own nothing else of the playbook is opened. */
async function rulesFor(context: Context): Promise<ReturnType<typeof builtRules>> {
  if (!context.ownPlaybook().path) return builtRules();
  return { rules: rulesOf(await context.playbook()), needs: {} };
}

const split = (names: string): string[] => names.split(/[;\n]/).map((name) => name.trim()).filter(Boolean); // prettier-ignore

function settingsOf(context: Context, ids: readonly string[]): CheckOptions {
  const disable = commaOption(context.options, 'disable');
  for (const id of disable)
    if (!ids.includes(id))
      throw new Problem(
        'usage',
        `There is no rule "${id}".`,
        {},
        meant(id, ids).trim() || 'See: refcoach list rules',
      );
  return { disable, allow: listOption(context.options, 'allow') };
}

function meant(id: string, ids: readonly string[]): string {
  const near = closest(id, ids);
  return near ? ` Did you mean "${near}"?` : '';
}

async function channelOf(context: Context): Promise<CheckOptions['channel'] | undefined> {
  const named = textOption(context.options, 'channel').trim().toLowerCase();
  if (!named) return undefined;
  const id = named.replace(/[\s_]+/g, '-');
  const { channelOf: channelNamed } = await import('../../domain/scripts.js');
  return channelNamed(id, await context.playbook(), 'usage');
}

/** The rep's name and the saved customers'. A store that can't be read has none. */
async function savedNames(context: Context): Promise<string[]> {
  if (!context.hasStore()) return [];
  try {
    const store = await context.store();
    const rep = store.profile()?.rep;
    const all = [rep?.name, rep?.company, ...store.customers.rows().map(({ key }) => key)];
    return all.filter((name): name is string => Boolean(name));
  } catch {
    return [];
  }
}

const CLOSING =
  /^[ \t]*(?:sincerely|yours|yours truly|yours sincerely|yours faithfully|regards|(?:kind|kindest|warm|best) regards|best|all the best|best wishes|cheers|thanks|many thanks|thank you|thanks again|with thanks|warmly|love|take care|talk soon|speak soon|until then)[,.!]?[ \t]*\r?$/gim;

/** The text with its closing lines blanked: they ask for nothing. */
const withoutClosings = (text: string): string => text.replace(CLOSING, (line) => ' '.repeat(line.length));

/** First words that are no name by themselves. */
const TITLE = /^(?:the|an?|mr|mrs|ms|mx|dr|prof|rev|my|our|and|los?|las?|st)\.?$/i;

/** Names that a text holds, whole or by their first word. */
function namesIn(text: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const low = text.toLowerCase();
  const both = names.flatMap((name) => [name, name.split(/\s+/)[0]!]);
  const found = both.filter(
    (name) => name.length > 1 && !TITLE.test(name) && low.includes(name.toLowerCase()),
  );
  return [...new Set(found)];
}
