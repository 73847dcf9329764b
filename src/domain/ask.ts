/** From what we know of a rep and a customer to what to say: readiness, faces, scripts, the walk, answers, introduction, after. */
import { begin } from './choose.js';
import { circleReader, type OwnCircle } from './circles.js';
import { composeLetter, type Voice } from './compose.js';
import { inPart, trifle, unmatched, unsaid, unsure, withoutUnclear } from './doubts.js';
import { firstName, wordSets, numberWord } from './english.js';
import { findFaces, newFaceMemory, type FaceNeeds } from './faces.js';
import { fitOf } from './fit.js';
import { insteadFor } from './instead.js';
import type { Customer, Profile } from './model.js';
import { Memory } from './memory.js';
import { afterSteps, datedVoices, daysAfter, nextSteps, type Days, type PlanNeeds } from './plan.js';
import { AS_IT_IS, FOR_JSON, isUnmarked, NotForJson, type Ink } from './ink.js';
import { isSeveral } from './people-names.js';
import { penOf, type Pen } from './pen.js';
import { peerOf } from './peer.js';
import { asker, remarker, type ToResult } from './result-themes.js';
import type { Playbook } from './playbook.js';
import type { AskResult, Introduction, Warning } from './result.js';
import type { Values } from './say.js';
import { channelOf, scripts, type Wanted } from './scripts.js';
import { thingAsker } from './thing.js';
import { tradeWords, type TradeWords } from './trade-words.js';
import { allValues } from './values.js';
import { whomFor } from './whom.js';
import {
  customerFacts,
  faceValues,
  ownValues,
  profileValues,
  temperOf,
  toldOf,
  type RepValues,
} from './voice.js';
import { toOurs } from './whose.js';
import { walk, walkCircles } from './walk.js';
import { daysBetween, longDay } from './dates.js';

export interface AskOptions extends Wanted {
  /** The day everything is counted from, ISO. */
  today: string;
  seed: string;
  version: string;
  /** What of the profile couldn't be said, with why: it stands among the warnings. */
  leftOut?: readonly Warning[];
}

/** A rep with a playbook: asks for one customer after another. What holds for the rep is worked out once. */
export type Coach = (customer: Customer) => AskResult;

/** The trade of no trade: its kinds say nothing of whom to ask for. */
const GENERAL = 'general';

/** Makes the coach for one rep. */
export const coach = (profile: Profile, playbook: Playbook, options: AskOptions): Coach =>
  coaches(profile, playbook, options).ask;

/** The same coach with two pens. */
export interface Coaches {
  ask: Coach;
  /**
   * The same result, its texts ready to stand in JSON; undefined when that would take reading them. For customers whose answers
   * are all `isUnmarked`.
   */
  askForJson(customer: Customer): AskResult | undefined;
}

/** Makes both for one rep, with what holds for the rep worked out once. */
export function coaches(profile: Profile, playbook: Playbook, options: AskOptions): Coaches {
  for (const id of options.channels) channelOf(id, playbook, 'usage');
  const sets = wordSets(playbook.words);
  const tradeId = playbook.match('trades', profile.trade);
  const trade = tradeId === GENERAL ? undefined : playbook.trade(tradeId);
  const read = circleReader(playbook, sets);
  const memory = newFaceMemory();
  const fit = fitOf(profile, playbook, trade);
  const { sayable, unclear } = withoutUnclear(profile, sets);
  const rep = profileValues(sayable, sets);
  const lasting: Lasting = {
    rep,
    own: playbook.ownFields,
    trade: tradeWords(
      trade,
      profile.trade,
      () => playbook.talk(profile.trade),
      `${profile.does} ${profile.serves.join(' ')}`,
    ),
    thing: thingAsker(profile, sets),
    remark: remarker(() => playbook.remarks),
    asking: asker(() => playbook.openings),
    days: new Memory<Days>(),
    saidDays: new Memory<string>(),
    options: { ...options, leftOut: [...(options.leftOut ?? []), ...unclear] },
  };
  const known = new Map<Ink, Lasting & Pen>();
  const knownIn = (ink: Ink): Lasting & Pen => {
    let all = known.get(ink);
    if (!all) known.set(ink, (all = { ...lasting, ...penOf(playbook, options.today, ink) }));
    return all;
  };
  const isForJson = isUnmarked(Object.values(rep).join('') + profile.serves.join(''));
  const work = new Memory<Pick<FaceNeeds, 'person' | 'peer'>>();
  const asking = (given: Customer, ink: Ink): AskResult => {
    const customer = given.callMe ? given : { ...given, callMe: firstName(given.name, sets) };
    const { person, peer } = work.get(customer.occupation, () => ({
      person: playbook.person(playbook.match('people', customer.occupation)),
      peer: peerOf(customer.occupation, profile.serves),
    }));
    const needs: FaceNeeds = { playbook, sets, read, memory, fit, trade, profile: sayable, person, peer };
    return assemble(customer, needs, knownIn(ink));
  };
  return {
    ask: (given) => asking(given, AS_IT_IS),
    askForJson(given) {
      try {
        if (!isForJson) return undefined;
        return asking(given, FOR_JSON);
      } catch (error) {
        if (error instanceof NotForJson) return undefined;
        throw error;
      }
    },
  };
}

/** What holds for the rep, whoever is asked. */
interface Lasting {
  rep: RepValues;
  /** The fields of the playbook's own questions. */
  own: readonly string[];
  /** What the rep's trade says. */
  trade: TradeWords;
  /** What has or have been, of what the rep looks after, where a result as it is told speaks of it. */
  thing: (told: string) => string;
  remark: ToResult;
  /** What brings a result up. */
  asking: ToResult;
  /** The days that follow from a day, and days as they are said. */
  days: Memory<Days>;
  saidDays: Memory<string>;
  options: AskOptions;
}

function assemble(customer: Customer, needs: FaceNeeds, known: Lasting & Pen): AskResult {
  const { options } = known;
  const { playbook, read, sets } = needs;
  const faces = findFaces(customer, needs);
  const temper = temperOf(customer, sets);
  const begun = begin(`${options.seed}|${customer.name}`);
  const walkNeeds = {
    customer,
    person: needs.person,
    playbook,
    questions: known.questions,
    read,
    circles: faces.circles,
    picks: faces.picks,
    begun,
  };
  const walked = walkCircles(walkNeeds);
  const firstCircle = walked.find((circle) => circle.words)?.words ?? '';
  const own = ownValues(customer, known.own);
  const facts = customerFacts(customer, sets, needs.memory);
  const trade = known.trade(begun);
  const has = trade.opening ? '' : known.thing(facts.resultFirst);
  const values = allValues({
    rep: known.rep,
    customer: facts,
    face: faceValues(faces.picks[0], firstCircle, sets, needs.memory.from),
    trade,
    opening: trade.opening || (has ? '' : known.asking(facts.resultFirst, temper, begun)),
    thingHas: has,
    remark: known.remark(facts.resultSaid, temper, begun),
    months: monthsSince(customer.lastAsked, options.today),
    whom: whomFor(faces.picks[0], customer, needs),
    own,
  });
  if (known.ink === FOR_JSON && !staysUnmarked(customer, values, walked, own)) throw new NotForJson();
  const assessment = known.assess(customer, values);
  const voice: Voice = {
    playbook,
    pools: known.pools,
    values,
    temper,
    begun,
    instead: insteadFor(customer, faces.picks[0], values),
  };
  const day = customer.meeting || options.today;
  const dated = datedVoices(voice, (date) => known.saidDays.get(date, () => longDay(date)));
  const plan: PlanNeeds = {
    voice,
    dated,
    followUp: playbook.followUp,
    mirror: known.mirror,
    today: options.today,
    day,
    give: (needs.person?.give ?? []).map(known.ink.plain),
  };
  const isAsked = options.anyway || assessment.verdict === 'ask' || assessment.verdict === 'give-first';
  const days = known.days.get(day, () => daysAfter(day, playbook.followUp));
  const objectionNeeds = {
    customer,
    temper,
    values,
    cautioned: faces.circles.length < customer.circles.length,
    begun,
  };
  return {
    schema: 'refcoach.ask/1',
    customer,
    readiness: {
      verdict: assessment.verdict,
      reasons: assessment.reasons,
      lift: assessment.lift,
      next: nextSteps(assessment.verdict, plan),
    },
    faces: isAsked
      ? faces.picks.map(({ phrase, kind, circle, source, why }) => ({ phrase, kind, circle, source, why }))
      : [],
    scripts: isAsked ? scripts(customer, assessment.verdict, voice, options) : [],
    walk: isAsked ? walk(walked, walkNeeds) : [],
    objections: isAsked ? known.objections(objectionNeeds) : [],
    introduction: isAsked ? introduction(voice, dated(days.offer), isSeveral(customer.callMe)) : null,
    after: isAsked ? afterSteps(days, plan) : [],
    warnings: isAsked
      ? [
          ...(options.leftOut ?? []),
          ...unmatched(customer, needs.person),
          ...faces.warnings,
          ...trifle(customer),
          ...inPart(toldOf(customer, sets, needs.memory.told)),
          ...unsure(toldOf(customer, sets, needs.memory.told)),
          ...unsaid(faces.picks[0]?.person, values),
        ]
      : [],
    seed: options.seed,
    version: options.version,
  };
}

/** Whether nothing from the playbook in these values has marks, and nothing is turned to "we": that reads the whole text. */
const staysUnmarked = (
  customer: Customer,
  values: Values,
  walked: readonly OwnCircle[],
  own: Values,
): boolean =>
  !isSeveral(customer.callMe) &&
  isUnmarked(
    `${values['opening']}${values['remark']}${values['who']}${values['theOne']}${values['sorting']}${values['face']}${values['circle']}${values['fromCircle']}${walked.map(({ words }) => words).join('')}${Object.values(own).join('')}`,
  );

/** The letters in the customer's voice, and the rep's hello; two customers say "we". */
function introduction(voice: Voice, dated: Voice, several: boolean): Introduction {
  const theirs = (name: string) => {
    const text = composeLetter(name, voice);
    return several ? toOurs(text) : text;
  };
  return {
    blurb: theirs('blurb'),
    threeWay: theirs('three-way'),
    optIn: theirs('opt-in'),
    approach: composeLetter('approach', dated),
  };
}

/** "13 months": how long ago, as it is said. */
function monthsSince(day: string, today: string): string {
  if (!day) return '';
  const months = Math.floor(daysBetween(day, today) / 30.4);
  return months <= 1
    ? 'a month'
    : months < 24
      ? `${numberWord(months)} months`
      : `${Math.floor(months / 12)} years`;
}
