/** The list of commands, each loaded only when it is used. */
import type { Command } from './command.js';

export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./ask.js')).ask,
  check: async () => (await import('./check.js')).check,
  practice: async () => (await import('./practice.js')).practice,
  log: async () => (await import('./log.js')).log,
  next: async () => (await import('./next.js')).next,
  report: async () => (await import('./report.js')).report,
  customer: async () => (await import('./customer.js')).customer,
  profile: async () => (await import('./profile.js')).profile,
  handout: async () => (await import('./handout.js')).handout,
  playbook: async () => (await import('./playbook.js')).playbook,
  list: async () => (await import('./list.js')).list,
  explain: async () => (await import('./explain.js')).explain,
  completion: async () => (await import('./completion.js')).completion,
  doctor: async () => (await import('./doctor.js')).doctor,
};
