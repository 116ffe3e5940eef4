import { journey } from './visitor/journey.ts';

describe('someone reads the rule book', () => {
  journey('and finds a rule with its sources, each with when it was in force', async (fg) => {
    await fg.opens('/mijn-werk');
    await fg.signsIn('fg');
    await fg.arrivesAt('Mijn werk');
    await fg.follows('Regels');
    await fg.follows('Do', fg.page.getByRole('navigation', { name: 'Kies een fase' }));
    await fg.follows('Besluit tot onderzoek nooit uitgevoerd');
    await fg.arrivesAt('Besluit tot onderzoek nooit uitgevoerd');
    const sources = await fg.page.getByRole('list', { name: 'Bronnen' }).getByRole('listitem').allInnerTexts();
    expect(sources).toEqual(expect.arrayContaining(['AVG 32(1) (geldt vanaf 25 mei 2018)', 'Wbp 13 (gold van 1 september 2001 tot en met 24 mei 2018)']));
    await fg.follows('Bekijk de gaten volgens deze regel');
    await fg.arrivesAt('Gaten');
    await fg.sees('1 gat');
  });
});

describe('the board member chooses how the screen looks', () => {
  journey('in English and dark, and finds it so after a reload', async (board) => {
    await board.opens('/instellingen');
    await board.signsIn('board', 'Gemeente Voorbeeldstad');
    await board.arrivesAt('Mijn instellingen');
    await board.page.getByRole('radio', { name: 'English' }).check();
    await board.arrivesAt('My settings');
    await board.page.getByRole('radio', { name: 'Dark' }).check();
    await board.page.getByRole('group', { name: 'Light or dark' }).locator('xpath=..').getByText('Saved').waitFor();
    await board.page.reload();
    await board.arrivesAt('My settings');
    const root = board.page.locator('html');
    expect(await root.getAttribute('lang')).toBe('en');
    expect(await root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
    expect(await board.page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    await board.follows('Processings');
    await board.arrivesAt('Processings');
    await board.presses('Nederlands');
    await board.arrivesAt('Verwerkingen');
  });
});
