/** What no reading of a hurried result may come to: it's told as it was typed then, or left out. */
const NO_SENTENCE =
  /\byou told you\b|\b(?:your|the|an?) (?:(?:had|has|have|was|were|did|does|do|is|are|could|would|wo|ca)n['’]?t|its?|it['’]s|his|her|their|my|your|the|yours|theirs|now|then|you|we|she|he|they|uhh?|so|status|is|are|was|were)\b(?! (?:own|only)\b)|\b(?:is|are|was|were|get|gets) (?:is|are|was|were|has|have)\b|\b(?:ha|doe|goe|i|wa)sing\b|\byou (?:had (?:which|who|that|it|you|and)|(?:did|rained|snowed) [a-z]+ing|rained|snowed|is|was|has)\b|\byou['’]re (?:is|are|[a-z]+ing (?:is|was|has))\b|\byou lost [^,.]* gone\b|\b(?:the|your) (?:come|came|went|gone|got|gotten|had)\b|\bbeen [a-z]+ing (?:is|was|has)\b|^your [^,.]*\b\d+\/\d+ |^(?:your|the) (?:under|over|in|on|at|from|with)\b/i;

/** Whether a sentence may be told. */
export const isSure = (sentence: string): boolean => !NO_SENTENCE.test(sentence);
