import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const bar = () => screen.findByRole('region', { name: 'Geldig op' });

describe('looking at another day', () => {
  it('says which day is looked at and that nothing can be changed, and leads back to today', async () => {
    const { router } = renderPage('/verwerkingen/VW-0001?geldig-op=2017-03-01');
    const region = within(await bar());
    expect(region.getByText('U bekijkt de situatie op 1 maart 2017.')).toBeTruthy();
    expect(region.getByText(/Wijzigen kan niet/)).toBeTruthy();
    fireEvent.click(region.getByRole('button', { name: 'Terug naar vandaag' }));
    await waitFor(() => expect(router.state.location.href).toBe('/verwerkingen/VW-0001'));
    expect(screen.queryByText(/Wijzigen kan niet/)).toBeNull();
  });

  it('is chosen by date, and the page asks for that day', async () => {
    const { router, world } = renderPage('/gaten');
    fireEvent.click(await screen.findByRole('button', { name: 'Geldig op vandaag' }));
    const region = within(await bar());
    for (const typed of ['31-2-2017', '1-1-2019', 'ooit']) {
      fireEvent.change(region.getByLabelText('Geldig op'), { target: { value: typed } });
      fireEvent.click(region.getByRole('button', { name: 'Toon deze dag' }));
      expect(await region.findByText(/Vul een dag in tot en met 31 december 2018/)).toBeTruthy();
    }
    fireEvent.change(region.getByLabelText('Geldig op'), { target: { value: '30-9-2016' } });
    fireEvent.click(region.getByRole('button', { name: 'Toon deze dag' }));
    await waitFor(() => expect(router.state.location.href).toBe('/gaten?geldig-op=2016-09-30'));
    await waitFor(() => expect(world.asked.findLast(({ operation }) => operation === 'GapGroups')?.variables['asOf']).toBe('2016-09-30'));
  });

  it('goes from event to event, with buttons and with the keys of the slider', async () => {
    const { router } = renderPage('/verwerkingen/VW-0001?geldig-op=2017-03-01');
    const region = within(await bar());
    fireEvent.click(region.getByRole('button', { name: 'Kies een andere dag' }));
    const slider = await region.findByRole('slider', { name: 'Dag op de tijdlijn' });
    expect(slider.getAttribute('aria-valuetext')).toBe('1 maart 2017');
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    await waitFor(() => expect(router.state.location.search['geldig-op']).toBe('2017-02-21'));
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('21 februari 2017, Datalek 5, 189 mensen'));
    fireEvent.click(region.getByRole('button', { name: 'Volgende gebeurtenis' }));
    await waitFor(() => expect(router.state.location.search['geldig-op']).toBe('2018-08-03'));
    fireEvent.keyDown(slider, { key: 'Home' });
    await waitFor(() => expect(router.state.location.search['geldig-op']).toBe('2012-07-16'));
    expect(region.getByText('Er is niets vastgelegd vóór 16 juli 2012.')).toBeTruthy();
    fireEvent.keyDown(slider, { key: 'End' });
    await waitFor(() => expect(router.state.location.search['geldig-op']).toBeUndefined());
  });

  it('can count only what was known then', async () => {
    const { router, world } = renderPage('/verwerkingen?geldig-op=2017-03-01');
    const region = within(await bar());
    fireEvent.click(region.getByRole('button', { name: 'Kies een andere dag' }));
    fireEvent.click(await region.findByRole('radio', { name: 'Zoals toen bekend' }));
    await waitFor(() => expect(router.state.location.href).toBe('/verwerkingen?geldig-op=2017-03-01&stand=toen-bekend'));
    await waitFor(() => expect(world.asked.findLast(({ operation }) => operation === 'Processings')?.variables['mode']).toBe('AS_KNOWN'));
    expect(region.getByText(/Alleen wat toen was vastgelegd/)).toBeTruthy();
  });

  it('goes along to every page', async () => {
    renderPage('/verwerkingen?geldig-op=2017-03-01');
    await bar();
    for (const name of ['Mijn werk', 'Gaten', 'Regels', 'Hulp']) {
      const link = within(screen.getByRole('navigation', { name: 'Menu' })).getByRole('link', { name });
      expect(link.getAttribute('href')).toContain('?geldig-op=2017-03-01');
    }
  });

  it('lists the events, each leading to its day', async () => {
    renderPage('/verwerkingen?geldig-op=2017-03-01');
    fireEvent.click(within(await bar()).getByRole('button', { name: 'Kies een andere dag' }));
    const link = await screen.findByRole('link', { name: '20 oktober 2016', hidden: true });
    expect(link.getAttribute('href')).toBe('/verwerkingen?geldig-op=2016-10-20');
  });
});
