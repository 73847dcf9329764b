/** A profile and its grades as a rep reads them. */
import type { Graded, Mark } from '../domain/grade-kinds.js';
import type { Profile } from '../domain/model.js';
import { fact, type Block, type Section, type Sheet } from './scripts/sheet.js';

/** Everything in a profile, with the trainer's own playbook that is on, '' for none. */
export function profileSheet(
  { rep, trade, does, serves, demographics, psychographics, results }: Profile,
  playbook: string,
): Sheet {
  const sections: Section[] = [
    {
      heading: 'You',
      blocks: [
        ...fact('Company', rep.company),
        ...fact('Title', rep.title),
        ...fact('Phone', rep.phone),
        ...fact('Email', rep.email),
        ...fact('Trade', trade),
        ...fact('I', does),
        ...fact('Playbook', playbook),
      ],
    },
    {
      heading: 'Who you serve',
      blocks: [
        ...fact('Kinds', serves.join('; ')),
        ...fact('People', demographics.join('; ')),
        ...fact('People who', psychographics.join('; ')),
      ],
    },
    {
      heading: 'Since we started, you’ve',
      blocks: [results.problem, results.cost, results.revenue].flatMap((text): Block[] =>
        text ? [{ kind: 'note', text: `… ${text}` }] : [],
      ),
    },
  ];
  return { title: rep.name || 'Your profile', sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

const SIGNS: Readonly<Record<Mark, string>> = { good: 'Yes', weak: 'Not quite', missing: 'Missing' };

/** The grades, a question each. */
export function gradeSheet(grades: readonly Graded[]): Sheet {
  const open = grades.filter(({ mark }) => mark !== 'good');
  const aside =
    open.length === 0
      ? 'it will bring names'
      : `${open.length} ${open.length === 1 ? 'thing' : 'things'} to do`;
  const questions = [...new Set(grades.map(({ question }) => question))];
  const first: Section = {
    heading: 'Profile',
    aside,
    blocks: [{ kind: 'note', text: open[0]?.todo ? `First: ${open[0].todo}` : 'Go and ask.' }],
  };
  const sections = questions.map((question): Section => ({
    heading: question,
    blocks: grades.filter((one) => one.question === question).map(gradeBlock),
  }));
  return { title: 'Will this profile bring names?', sections: [first, ...sections] };
}

const gradeBlock = ({ about, mark, why, todo }: Graded): Block => ({
  kind: 'labeled',
  label: `${about}: ${SIGNS[mark].toLowerCase()}`,
  text: [why, todo].filter(Boolean).join(' '),
});
