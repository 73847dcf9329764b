/** The prompt for free words: the sentence begun, the rep types its end, and the finished sentence stands below as they type. */
import { createPrompt, isBackspaceKey, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';

export interface AnswerConfig {
  /** Lines above the one that is typed on. */
  message: string;
  /** What stands before the typed words. */
  lead: string;
  /** What Enter keeps; '' when there is nothing. */
  before: string;
  /** Lines below: `words` is what Enter would give, `typing` whether the rep has typed, `misfit` what was wrong with the last try. */
  below(words: string, typing: boolean, misfit: string): string;
  /** Why the words can't be taken; '' when they can. */
  wrong(words: string): string;
}

/** Gives the typed words, those before when Enter keeps them, '' when it skips. */
export const answerPrompt = createPrompt<string, AnswerConfig>((config, done) => {
  const [typed, setTyped] = useState('');
  const [before, setBefore] = useState(config.before);
  const [misfit, setMisfit] = useState('');
  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      const words = typed.trim() || before;
      const wrong = config.wrong(words);
      if (!wrong) return done(words);
      line.write(typed);
      return setMisfit(wrong);
    }
    setMisfit('');
    if (isTabKey(key)) {
      line.clearLine(0);
      line.write(typed || before);
      return setTyped(typed || before);
    }
    if (isBackspaceKey(key) && !typed) return setBefore('');
    setTyped(line.line);
  });
  return [
    `${config.message}\n${config.lead}${typed}`,
    config.below(typed.trim() || before, typed !== '', misfit),
  ];
});
