import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const open = (details: HTMLElement) => {
  const element = details.closest('details') as HTMLDetailsElement;
  element.open = true;
  fireEvent(element, new Event('toggle'));
  return within(element);
};

describe('the gaps', () => {
  it('stand by rule, and are fetched when a rule is opened', async () => {
    const { world } = renderPage('/gaten');
    const group = open(await screen.findByRole('heading', { name: 'Geen geldige risicoanalyse voor een lopende verwerking', level: 2 }));
    expect(await group.findByText('De verwerking loopt sinds 16 juli 2012 en er is geen risicoanalyse.')).toBeTruthy();
    expect(group.getByRole('link', { name: 'Wbp artikel 13' })).toBeTruthy();
    expect(group.getByText(/Leg een risicoanalyse vast/)).toBeTruthy();
    expect(group.getByText(/eigenaar Directeur WERKbedrijf/)).toBeTruthy();
    expect(world.asked.filter(({ operation }) => operation === 'Gaps')).toHaveLength(1);
    expect(await screen.findByText('8 gaten')).toBeTruthy();
  });

  it('say an unknown since and an unknown state in words', async () => {
    renderPage('/gaten?weergave=lijst&toestand=onbekend');
    const gap = within((await screen.findByRole('heading', { name: /onbekend wanneer het ontdekt/ })).closest('li') as HTMLElement);
    expect(gap.getByText('Onbekend')).toBeTruthy();
    expect(gap.getByText(/sinds een onbekende dag/)).toBeTruthy();
  });

  it('are filtered by the address; each filter is a chip that can be taken off', async () => {
    const { router } = renderPage('/gaten?ernst=kritiek,hoog&weergave=lijst');
    expect(await screen.findByText('6 gaten')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Ernst: Hoog/ }));
    expect(await screen.findByText('5 gaten')).toBeTruthy();
    expect(router.state.location.href).toBe('/gaten?ernst=kritiek&weergave=lijst');
    fireEvent.click(screen.getByRole('button', { name: 'Alle filters wissen' }));
    expect(await screen.findByText('8 gaten')).toBeTruthy();
  });

  it('are filtered by form: severity, state, rule, unit, owner and since', async () => {
    const { router } = renderPage('/gaten');
    await screen.findByText('8 gaten');
    fireEvent.click(within(screen.getByRole('group', { name: 'Ernst', hidden: true })).getByLabelText('Hoog'));
    fireEvent.change(screen.getByLabelText('Eigenaar'), { target: { value: 'Districtsmanager' } });
    fireEvent.change(screen.getByLabelText('Sinds, vanaf'), { target: { value: '1-1-2016' } });
    fireEvent.click(screen.getByRole('button', { name: 'Filter', hidden: true }));
    expect(await screen.findByText('1 gat')).toBeTruthy();
    expect(router.state.location.href).toBe('/gaten?ernst=hoog&eigenaar=Districtsmanager&sinds-van=2016-01-01');
  });

  it('show the underlying ones under their parent on request', async () => {
    renderPage('/gaten?weergave=lijst');
    await screen.findByText('8 gaten');
    expect(screen.queryByText('1 onderliggend gat')).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Toon ook onderliggende gaten' }));
    const parent = within((await screen.findByText('1 onderliggend gat')).closest('li') as HTMLElement);
    expect(parent.getByText('De verwerking loopt sinds 16 juli 2012 en er is geen risicoanalyse.')).toBeTruthy();
    expect(parent.getByText('Van het besluit zijn geen eigenaar en geen datum bekend.')).toBeTruthy();
  });

  it('can be put oldest first', async () => {
    const { world } = renderPage('/gaten?weergave=lijst');
    expect((await screen.findByRole('link', { name: 'Toon per regel' })).getAttribute('aria-current')).toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Oudste eerst' }));
    await waitFor(() => expect(world.asked.findLast(({ operation }) => operation === 'Gaps')?.variables).toMatchObject({ sort: 'SINCE', descending: false }));
  });

  it('say by how many rules there are none, and lead to the rules', async () => {
    renderPage('/gaten', { empty: true });
    expect(await screen.findByText(/Geen gaten op 31 december 2018, volgens 0 regels/)).toBeTruthy();
  });

  it('tell an empty filter from an empty world', async () => {
    renderPage('/gaten?eigenaar=niemand');
    expect(await screen.findByText(/Geen gaten met deze filters/)).toBeTruthy();
  });

  it('are never shown as none when they were not judged', async () => {
    renderPage('/gaten', { broken: { code: 'INTERNAL', correlationId: 'k-17' } });
    expect(await screen.findByText('De gaten zijn niet berekend. Dat is iets anders dan geen gaten.')).toBeTruthy();
    expect(screen.getByText('k-17')).toBeTruthy();
    expect(screen.queryByText(/Geen gaten op/)).toBeNull();
  });
});
