/** Names of roads, saints and former firms as a hurried rep types them: "canyon rd neighbors" → "Canyon Road neighbors". */

const ROADS: Readonly<Record<string, string>> = {
  rd: 'Road',
  st: 'Street',
  ave: 'Avenue',
  av: 'Avenue',
  blvd: 'Boulevard',
  ln: 'Lane',
  hwy: 'Highway',
  pkwy: 'Parkway',
  cir: 'Circle',
  ct: 'Court',
  pk: 'Park',
};

/** Words before "st" or "rd" that name no road: "across the rd", "on our st". */
const NO_NAME =
  /^(?:next|the|a|an|one|two|each|every|any|both|which|another|some|our|my|his|her|their|your|this|that|same|of|at|on|in|by|for|before|after|since|until|till|and|across|down|up|near|private|dirt|gravel|back|played|visited|joined|sang|from|toured|main drag|other|dog|bark|ball|skate|trailer|water|theme|car|city|state|county|rv|office|industrial)$/i;
const SAINTED = /^(?:thomas|james|louis|francis|nicholas|charles|agnes|jerome|[a-z]+os|[a-z]+us|[a-z]+is)$/;

/** Whether there may be something to write out. */
export const hasPlaceName = (text: string): boolean =>
  /\bour lady of\b|\b(?:rd|st|ave?|blvd|ln|hwy|pkwy|cir|ct|pk|ex|mt) ?|\b(?:on|off|along|down|up) (?:[a-z]+ )?[a-z]+ (?:street|road|avenue|lane|loop|court|circle|drive|way|place|terrace|trail)\b/i.test(
    text,
  );

/** The text with such names written out, and with their capitals. */
export function placeNames(text: string): string {
  return text
    .replace(
      /(^|\s)(?:(?:at|from) )?our lady of ([a-z]+(?: [a-z]+)?)$/i,
      (_, before: string, name: string) =>
        `${before && ' at '}Our Lady of ${name.replace(/\b[a-z]/g, capital)}`,
    )
    .replace(
      /\b(on|off|along|down|up) ([a-z]+) ([a-z]+) trail\b/g,
      (whole, at: string, first: string, name: string) =>
        NO_NAME.test(first) ? whole : `${at} ${capital(first)} ${capital(name)} Trail`,
    )
    .replace(
      /(^|(?:your|the|at|from|our|her|his|my) )st\.? ([a-z]{3,}?)(['’]?s)?(?= (?:church|parish|school|hospital|mass|choir|academy|preschool|guild|altar|youth|vestry|council|food pantry|fish fry|feast|festival|fest|carnival|bazaar|bingo|men|women|ladies|moms|dads|folks|people|on|in|mon|tue|wed|thu|fri|sat|sun)|$)/i,
      (_, before: string, name: string, s = '') =>
        SAINTED.test(`${name}${s}`.toLowerCase())
          ? `${before}St. ${capital(`${name}${s}`)}`
          : `${before}St. ${capital(name)}${s && "'s"}`,
    )
    .replace(
      /\b(the|our|my|his|her|their|your) (rd|st|hwy)\b(?!\.? [A-Z]|\.)/g,
      (_, the: string, road: string) => `${the} ${ROADS[road.toLowerCase()]!.toLowerCase()}`,
    )
    .replace(
      /\b(?:(on|off|along|down|up|from) the )?((?:north|south|east|west|old|upper|lower) )?((?:north|south|east|west) )?([\p{L}\d]+) (rd|st|ave?|blvd|ln|pkwy|cir|ct|pk)\b\.?(?= [a-z&]|$|,)/giu,
      (
        whole: string,
        at: string | undefined,
        old: string | undefined,
        way: string | undefined,
        name: string,
        road: string,
      ) =>
        NO_NAME.test(name)
          ? whole
          : `${at ? `${at} ` : ''}${capital(old ?? '')}${capital(way ?? '')}${capital(name)} ${ROADS[road.toLowerCase()]!}`,
    )
    .replace(
      /\b(on|off|along|down|up) ([a-z]+) (street|road|avenue|lane|loop|court|circle|drive|way|place|terrace|trail)\b/g,
      (whole, at: string, name: string, road: string) =>
        NO_NAME.test(name) ? whole : `${at} ${capital(name)} ${capital(road)}`,
    )
    .replace(/\bmt\.? ([a-z]{3,})\b/gi, (_, name: string) => `Mt. ${capital(name)}`)
    .replace(
      /\bex[- ]([a-z]{3,}) (?=(?:people|guys|folks|crew|friends|colleagues|coworkers|co-workers|employees|team)\b)/gi,
      (_, firm: string) => `ex-${capital(firm)} `,
    );
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
