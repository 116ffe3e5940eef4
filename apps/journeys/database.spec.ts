import { databaseAway } from './house/database-away.ts';
import { journey } from './visitor/journey.ts';

describe('the database goes away', () => {
  journey('and the page says so, offers to try again, and goes on when it is back', async (fg) => {
    await fg.opens('/verwerkingen');
    await fg.signsIn('fg');
    await fg.arrivesAt('Verwerkingen');
    await fg.sees('VW-0002');
    {
      await using _away = await databaseAway();
      await fg.follows('Gaten');
      await fg.sees('Sluitend is even niet beschikbaar');
      await fg.sees(/de database reageert niet/);
      await fg.presses('Probeer opnieuw');
      await fg.sees('Sluitend is even niet beschikbaar');
      await fg.page.reload();
      await fg.arrivesAt('Sluitend kan de gegevens nu niet bereiken');
      await fg.follows('Probeer opnieuw');
      await fg.arrivesAt('Sluitend kan de gegevens nu niet bereiken');
    }
    const back = fg.page.getByRole('heading', { level: 1, name: 'Gaten' });
    while (!(await back.isVisible())) { // The house looks for its database from time to time; this test has its own limit.
      const again = fg.page.getByRole('link', { name: 'Probeer opnieuw' });
      if (await again.isVisible()) await again.click();
      await fg.page.waitForTimeout(500);
    }
    await fg.sees(/^\d+ gaten$/);
  }, { mayHear: /status of 503/ });
});
