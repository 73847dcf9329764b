/** Circles one doesn't ask from: those who couldn't easily say no, and where what is said stays. */
import type { WordSets } from './words.js';

/** Whether the customer has power over these people: they could not easily say no. */
export const isBelow = (words: string): boolean =>
  !/^the other /i.test(words) &&
  /\b(?:tenants|employees|direct reports|patients|parishioners|inmates|subordinates|who (?:report|work|answer) (?:to|for|under) you|you (?:supervise|manage|oversee|boss)|under you|your staff|interns)\b/i.test(
    words,
  );

/** Words for those who work for the customer, when the customer is somebody's boss. */
export const isOwnTeam = (words: string): boolean => {
  const [, what = '', head = ''] = OWN.exec(words) ?? [];
  return TEAM.test(head) || (what === '' && WORKS.test(head) && !ABOVE_OR_BESIDE.test(head));
};
const OWN =
  /^your ((?:sales|kitchen|office|shop|field|support|service|delivery|line|front desk|night) )?([a-z-]+)(?: (?:at|on|in) (?:the|your) (?:shop|plant|store|office|yard|warehouse|salon|restaurant|clinic|floor|line|crew))?$/i;
const TEAM =
  /^(?:team|crew|employees|reps|people|department|techs|guys|girls|hands|help|staff|cowboys|consultants)$/i;
/** Those who do a job, and those of them who are the customer's friends, kin, advisers or trade partners. */
const WORKS =
  /(?:ers|ors|ists|nurses|aides|clerks|cooks|assistants|interns|mechanics|foremen|technicians|docs)$/i;
const ABOVE_OR_BESIDE =
  /(?:brothers|sisters|fathers|mothers|daughters|neighbors|partners|followers|subscribers|suppliers|vendors|customers|advis[eo]rs|brokers|bankers|lawyers|doctors|contractors|sponsors|investors|mentors|players|walkers|riders|runners|golfers|elders|pastors|ministers|dancers|singers|sorors|members|managers)$/i;

/** Whether these people are in the customer's care at work, or have somebody there: a preschool director's preschool parents. */
export function isInCare(words: string, occupation: string): boolean {
  const them = CARED_FOR.exec(words)?.[1]?.toLowerCase();
  if (them === undefined || /^the other /i.test(words)) return false;
  const work = occupation.toLowerCase().split(/[^a-z]+/);
  if (ON_WARD.test(words) && CARES.test(occupation)) return true;
  return (
    them.split(' ').some((word) => word.length > 2 && !PLAIN.test(word) && work.includes(word)) ||
    OF_PUPILS.test(words)
  );
}
const CARED_FOR =
  /^(?:(?:the|your) )?([a-z' -]*?) ?(?:parents|moms|dads|families|students|pupils|kids|residents|patients)(?: (?:on|from|in) (?:the|your) [a-z ]+)?$/i;
const PLAIN = /^(?:church|the|and|for|own|old|new|day|one|two)$/;
const ON_WARD =
  / (?:on|from|in) (?:the|your) (?:unit|floor|ward|wing|class|classroom|program|lobby|studio|waiting room)$/;
const CARES =
  /\b(?:nurse|midwife|doula|aide|therapist|teacher|tech|doctor|physician|surgeon|director|counselor|coach|owner|owns)\b/i;
const OF_PUPILS =
  /^(?:the |your )?(?:students?|pupils?|campers?|patients?|residents?)['’]? (?:parents|moms|dads|families)$/i;

/** Occupations that have people under them. */
export const isBoss = (occupation: string): boolean =>
  /\b(?:manager|mgr|director|vp|vice president|owner|supervisor|superintendent|supt|supv|foreman|principal|chief|c[eofit]o|head of|boss|president)\b|\bI (?:own|run)\b|^(?:owns|runs)\b/i.test(
    occupation,
  );

/** Whether a circle is one where what is said stays: a support group, recovery. */
export function isPrivate(words: string, sets: WordSets): boolean {
  const text = ` ${words.toLowerCase().replace(/[^a-z-]+/g, ' ')} `;
  for (const secret of sets.private) if (text.includes(` ${secret} `)) return true;
  return false;
}
