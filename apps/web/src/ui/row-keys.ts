/** Arrow keys in a list of rows, as its `ref`: up and down go from the main link of one row to that of the next. Enter follows it, as any link. */
export function rowKeys(list: HTMLElement | null): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (list === null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const links = [...list.querySelectorAll<HTMLElement>('[data-row-link]')];
    const row = links.findIndex((link) => link === document.activeElement);
    if (row === -1) return;
    event.preventDefault();
    links[event.key === 'ArrowDown' ? row + 1 : row - 1]?.focus();
  };
  list?.addEventListener('keydown', onKey);
  return () => list?.removeEventListener('keydown', onKey);
}
