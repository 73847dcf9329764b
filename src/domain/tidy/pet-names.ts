/** A pet's name typed small: "princess falls asleep on the table", "gizmos numbers stayed good". Told by what only somebody alive does or has. */
import type { WordSets } from '../words.js';

/** What a pet does, and no machine. */
const PET_DOES =
  '(?:finally |now |actually |still |even )?(?:falls asleep|fell asleep|naps|snores|barks|wags|begs|purrs|meows|whines|limps|trots|snuggles|cuddles|greets|hops (?:in|on|up)|jumps (?:in|on|up)|lets (?:me|us|you|the|her|him|them|\u24dc|\u24e4)|lies down|lays down|sleeps (?:through|on|in|all)|eats (?:again|out of|all)|takes (?:his|her) (?:pills?|meds|insulin)|loves (?:the|going|his|her|me|\u24dc)|(?:quit|stopped) (?:barking|biting|chewing|lunging|scratching|limping|pulling|shaking|whining|peeing|hissing|howling|pacing))(?=$|[ ,;.])';
const BEGINS = '(?<=^|, |; | and | but |\\. )';
const DOES = new RegExp(`${BEGINS}([a-z]{3,12}) (?=${PET_DOES})`, 'g');
/** A name by what only a pet does: from here on "his" and "her" are the pet's. */
export const PET = new RegExp(`${BEGINS}[A-Z][a-z]{2,11} (?=${PET_DOES})`);
/** What is a pet's own. */
const OWNS =
  /(?<=^|, |; | and | but )([a-z]{3,12})s (?=(?:numbers|coat|paws?|ears|limp|seizures|itching|nails|gait|appetite|hot spots?|tail|whiskers|sugar|fur|mats|weight) (?:stayed|are|is|was|were|came|look|looks|grew|cleared|went|up|down|good|gone|back|better|clean|healed)\b)/g;

/** Who or what is no name: kin, beasts by their kind, and small words. */
const NO_NAME =
  /^(?:dog|dogs|cat|cats|pup|puppy|pups|puppies|kitten|kitty|horse|mare|colt|pony|filly|foal|gelding|bird|parrot|rabbit|bunny|goat|cow|calf|bull|hen|sheep|lamb|alpaca|llama|donkey|mule|snake|lizard|turtle|ferret|kid|kids|baby|babies|toddler|newborn|twins|son|daughter|mom|moms|dad|dads|mother|father|grandma|grandpa|wife|husband|sister|brother|boss|hubby|everyone|everybody|nobody|anybody|it|he|she|they|who|that|this|which|also|now|still|even|finally|never|always|not|then|just|family|house|both|all|one|none|lab|doodle|poodle|terrier|shepherd|hound|collie|beagle|boxer|pug|retriever|sale|part|test|blood|order|visit|review|report|member|student|patient|machine|engine|guy|gal|lady|person|resident|tenant|neighbor|client|customer|guest|teenager|teen|grandson|granddaughter|nephew|niece|little|oldest|youngest|rescue|senior|foster|stallion|heifer|steer|ewe|ram|buck|doe|rooster|duck|goose|pig|hog|tank|tortoise|hamster|dragon|gecko|python|parakeet|cockatoo|macaw|conure)$/;

/** The text with such names in capitals. */
export function petNames(text: string, sets: WordSets): string {
  if (!/[a-z]s |asleep|quit |stopped /.test(text)) return text;
  const isName = (word: string): boolean =>
    !NO_NAME.test(word) &&
    !sets.persons.has(word) &&
    !sets.people.has(word) &&
    !sets.people.has(`${word}s`) &&
    !sets.groups.has(word) &&
    !sets.own.has(word) &&
    !sets.things.has(word) &&
    !sets.places.has(word) &&
    !sets.everyones.has(word) &&
    !sets.adjectives.has(word) &&
    !/ly$|ing$|ed$/.test(word);
  return text
    .replace(DOES, (whole, name: string) => (isName(name) ? whole.replace(name, upper(name)) : whole))
    .replace(OWNS, (whole, name: string) =>
      isName(name) && !sets.verbs.has(name) ? `${upper(name)}'s ` : whole,
    );
}

const upper = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
