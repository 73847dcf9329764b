/** The customer called so in a hurried result: "customer very happy with install", "client reported 12% savings". */
import type { Row } from './rows.js';

export const CALLED_CUSTOMER: readonly Row[] = [
  [
    'clients |customers |client |customer |cust ',
    /^(?:our |the |my )?(?:clients|customers) (?=(?:son|daughter|wife|husband|office|house|roof|kids?|dog|mom|dad|shop|store|yard|boat|car|truck|books?|basement|kitchen)\b)/i,
    'their ',
  ],
  [
    'client |customer |cust ',
    /^(?:our |the )?(?:client|customer|cust) (?=(?:[a-z]+ed|got|went|cut|quit|slept|sold|won|kept|made|found|lost|ran)\b)/i,
    'they ',
  ],
  // "Customer very happy with install".
  [
    'client |customer |cust ',
    /^(?:our |the |my )?(?:client|customer|cust) (?:(?:is|was) )?(?=(?:very |so |super |really |extremely )?(?:happy|thrilled|pleased|delighted|satisfied|ecstatic|relieved|grateful)\b)/i,
    "they're ",
  ],
  [
    'happy with |pleased with |thrilled with ',
    /(?<=\b(?:happy|pleased|thrilled|delighted|satisfied) with )(?=(?:install|job|work|repair|result|finish|color|price|floor|service|outcome|crew|remodel)\b)/i,
    'the ',
  ],
  ['client|customer|cust', /^(?:the |my |our )?(?:client|customer|cust|owner)['’]s (?=[a-z]+ )/i, 'their '],
];
