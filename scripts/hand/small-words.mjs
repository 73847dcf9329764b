// The words that the hand may put in, change and leave out: they say nothing by themselves.

const SMALL = new Set(
  `the a an this that these those your you yours yourself yourselves you've you're you'd you'll i i've i'm me my we we've we're us our ours he he's him his himself
  she she's her hers herself they they've they're them their theirs themselves it it's its one who who's whom whose which there there's what
  is isn't are aren't was wasn't were weren't be been being am have haven't has hasn't had hadn't do don't does doesn't did didn't
  and but or so because when while where since after before as than if though
  of to in on at for from with without by into off over about out up until till like
  no not now then even just also too still only both all any some each every
  went got gotten people run put make keep canceled anymore`.split(/\s+/), // prettier-ignore
);
const MARK = /^[^\p{L}\p{N}]+$/u;

/** Whether all of a text is small words and marks. */
export const isSmall = (text) =>
  text.split(' ').every((word) => SMALL.has(word.toLowerCase()) || MARK.test(word));
