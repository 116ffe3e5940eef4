import { words, type Words } from '@sluitend/domain';

const pages = {
  'lost-database': {
    title: words('Sluitend kan de gegevens nu niet bereiken', 'Sluitend cannot reach its data now'),
    text: words('De database antwoordt niet. Wat is opgeslagen, blijft bewaard. Probeer het over een minuut opnieuw.', 'The database does not answer. What was saved is kept. Try again in a minute.'),
  },
  maintenance: {
    title: words('Sluitend is in onderhoud', 'Sluitend is under maintenance'),
    text: words('De schermen zijn er nu niet. Probeer het over een minuut opnieuw.', 'The screens are not here now. Try again in a minute.'),
  },
} satisfies Record<string, { title: Words; text: Words }>;

const again = words('Probeer opnieuw', 'Try again');

/** A page that needs nothing but itself, in both languages. The empty link asks for the same address once more. */
export const plainPage = (which: keyof typeof pages): string => {
  const { title, text } = pages[which];
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" type="image/svg+xml" href="/favicon.svg"><title>${title.nl} · Sluitend</title></head>
<body><main><h1>${title.nl}</h1><p>${text.nl}</p><p><a href="">${again.nl}</a></p><section lang="en"><h2>${title.en}</h2><p>${text.en}</p><p><a href="">${again.en}</a></p></section></main></body></html>
`;
};
