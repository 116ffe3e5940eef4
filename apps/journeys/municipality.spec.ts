import { journey } from './visitor/journey.ts';

journey("the BSO of Gemeente Voorbeeldstad sees in words what is in order and what is not", async (bso) => {
  await bso.opens('/verwerkingen');
  await bso.signsIn('bso', 'Gemeente Voorbeeldstad');
  await bso.arrivesAt('Verwerkingen');
  await bso.sees('12 verwerkingen');
  await bso.follows('Parkeervergunningen');
  await bso.arrivesAt('Parkeervergunningen (VW-0001)');
  const circle = bso.page.getByRole('region', { name: 'De PDCA-cirkel' });
  for (const phase of ['1 Plan', '2 Do', '3 Check', '4 Act']) await circle.getByRole('link', { name: new RegExp(`^${phase} Op orde`) }).waitFor();

  await bso.follows('Verwerkingen', bso.page.getByRole('navigation', { name: 'Kruimelpad' }));
  await bso.follows('Jeugdhulp');
  await bso.arrivesAt('Jeugdhulp (VW-0005)');
  await circle.getByRole('link', { name: /^3 Check Niet op orde 0\/3 2 te laat/ }).waitFor();
  await circle.getByRole('link', { name: /^1 Plan/ }).click();
  await bso.page.getByRole('heading', { level: 3, name: /^Plan/ }).and(bso.page.locator(':focus')).waitFor();
});
