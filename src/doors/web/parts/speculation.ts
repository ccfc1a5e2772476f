/** What browsers may ask for before a link is pressed: visitors' pages change nothing when they are read. */
import { createHash } from 'node:crypto';

export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/api/*', '/assets/*', '/dev/*', '/test/*', '/sandbox/*'] } },
          { not: { selector_matches: '[download], [rel~=nofollow], [rel~=external]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/** Lets exactly this text through the content security policy, and no other inline script. */
export const speculationRulesHash = `'sha256-${createHash('sha256').update(speculationRules).digest('base64')}'`;
