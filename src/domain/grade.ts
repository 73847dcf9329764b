/**
 * Whether a profile gets names: can each kind be named, do they meet one another, can a customer see them, and are the
 * results worth telling. Said to the rep, with what would make it better.
 */
import type { WordSets } from './english.js';
import { good, meeting, missing, nameable, visible, weak, type Graded } from './grade-kinds.js';
import type { Profile } from './model.js';
import type { Playbook } from './playbook.js';

/** The grades of a profile, question by question. */
export function gradeProfile(profile: Profile, playbook: Playbook, sets: WordSets): Graded[] {
  const trade = playbook.trade(playbook.match('trades', profile.trade) || 'general');
  const kinds = profile.serves.map((words) => ({
    words,
    kind: playbook.kind(playbook.match('kinds', words)),
  }));
  return [
    ...rep(profile),
    ...(kinds.length === 0
      ? [
          missing(
            'Who do you do it for?',
            'serves',
            'Without a kind of person no face comes up.',
            kindsHint(trade?.buyers),
          ),
        ]
      : []),
    ...kinds.flatMap(({ words, kind }) => [
      nameable(words, kind, sets),
      meeting(words, kind),
      visible(words, kind),
    ]),
    ...(kinds.length > 3
      ? [
          weak(
            'Few enough?',
            'serves',
            `${kinds.length} kinds are more than one ask can hold.`,
            'Put the best two or three first.',
          ),
        ]
      : []),
    ...care(profile),
    ...results(profile),
  ];
}

function rep({ rep: { name, phone, email }, does, trade }: Profile): Graded[] {
  return [
    ...(name ? [] : [missing('Who asks?', 'rep.name', 'No script can say who you are.', 'Give your name.')]),
    ...(phone || email
      ? []
      : [
          missing(
            'How are you reached?',
            'rep.phone',
            'A friend who reads two lines must know where to call.',
            'Give a phone number or an address.',
          ),
        ]),
    ...(trade
      ? []
      : [
          missing(
            'What is your trade?',
            'trade',
            'The general trade is used, and it knows less.',
            'See: refcoach list trades',
          ),
        ]),
    ...(does ? [] : [missing('What do you do?', 'does', 'Scripts leave it out.', 'End the sentence "I …".')]),
  ];
}

const kindsHint = (buyers: readonly { kinds: string[] }[] | undefined): string => {
  const ids = [...new Set((buyers ?? []).flatMap(({ kinds }) => kinds))].slice(0, 4);
  return ids.length > 0
    ? `Look at your last ten customers. Such as: ${ids.join(', ')}.`
    : 'Look at your last ten customers: who are they?';
};

function care({ psychographics, demographics }: Profile): Graded[] {
  return [
    psychographics.length > 0
      ? good('What do they care about?', 'psychographics', 'It makes the customer smile and think of one.')
      : missing(
          'What do they care about?',
          'psychographics',
          'A kind alone is a list; what they care about makes a face.',
          'End the sentence "people who …".',
        ),
    demographics.length > 0
      ? good('What can one count?', 'demographics', 'It narrows the kind.')
      : weak(
          'What can one count?',
          'demographics',
          'Nothing is said of age, years or place.',
          'Add one if it stands out.',
        ),
  ];
}

/** Worth telling: a problem gone, a cost down or an income up that a friend would repeat, not a trifle. */
function results({ results: all }: Profile): Graded[] {
  const question = 'Is it worth telling?';
  const given = Object.entries(all).filter(([, text]) => text);
  if (given.length === 0)
    return [
      missing(
        question,
        'results',
        'There is nothing to tell.',
        'One thing a customer got that they would tell a friend.',
      ),
    ];
  return given.map(([field, text]) => {
    const amount = amountIn(text);
    if (amount !== null && amount < 100)
      return weak(
        question,
        text,
        `A saving of $${amount} is a trifle, and makes the ask one.`,
        'Say what changed for them instead.',
      );
    const vague =
      /\b(?:better service|great service|peace of mind|save[sd]? money|saved money|good experience|satisfied|happy|quality|value)\b/i.test(
        text,
      );
    if (vague && amount === null)
      return weak(
        question,
        text,
        'Everybody says this.',
        'Say what one customer got, with its number or its day.',
      );
    return good(
      question,
      text,
      field === 'problem' ? 'A problem gone is told to friends.' : 'A friend would repeat it.',
    );
  });
}

/** Dollars a result speaks of, or null. */
function amountIn(text: string): number | null {
  const match = /\$\s?([\d,]+(?:\.\d+)?)(\s?(?:k|m|thousand|million)\b)?/i.exec(text);
  if (!match) return null;
  const value = Number(match[1]!.replace(/,/g, ''));
  const unit = (match[2] ?? '').trim().toLowerCase();
  return unit.startsWith('k') || unit.startsWith('t')
    ? value * 1e3
    : unit.startsWith('m')
      ? value * 1e6
      : value;
}
