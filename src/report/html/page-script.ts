// The script that runs in the reader's browser: filters, filters in the URL fragment, keyboard shortcuts.
import type { Filter, Other, Part, Row } from './page-script-types.ts';

/**
 * Put into the page as its own source text (`Function.prototype.toString`): it must use nothing from outside of itself but
 * the browser's own objects, and must not spell the end tag of a script. It only reads text and hides elements: nothing of
 * the report is ever made into HTML here.
 */
export function pageScript(): void {
  const severities = ['critical', 'high', 'medium', 'low'];
  const bar = document.getElementById('filter');
  const host = document.getElementById('filter-host') as HTMLInputElement | null;
  const port = document.getElementById('filter-port') as HTMLInputElement | null;
  const severity = document.getElementById('filter-severity') as HTMLSelectElement | null;
  // Only where there are several vantages.
  const from = document.getElementById('filter-from') as HTMLSelectElement | null;
  const clear = document.getElementById('filter-clear');
  const count = document.getElementById('filter-count');
  const paper = document.getElementById('filter-paper');
  if (!bar || !host || !port || !severity || !clear || !count || !paper) return;
  const toggle = document.getElementById('filter-toggle');
  const verdicts = Array.from(bar.querySelectorAll<HTMLInputElement>('input[name=verdict]'));

  /** Host and addresses of a row, each on a line of its own: no text that is looked for has two lines. */
  const hostOf = (row: HTMLElement) => {
    const texts = Array.from(row.querySelectorAll('.who span:not(.from), th > :not(.from)'), (one) => one.textContent);
    return [...texts, row.dataset.h].join('\n').toLowerCase();
  };
  const readRow = (element: HTMLElement, verdict: string): Row => {
    const words = (element.dataset.p ?? '').split(' ');
    const ports: Row['ports'][number][] = [];
    for (let index = 0; index + 1 < words.length; index += 2) {
      const ends: number[] = [];
      for (const range of (words[index + 1] ?? '').split(',')) {
        const [first, last] = range.split('-');
        ends.push(Number(first), Number(last ?? first));
      }
      ports.push({ protocol: words[index] ?? '', ends });
    }
    const rank = severities.indexOf(element.dataset.s ?? '');
    return {
      element,
      host: hostOf(element),
      ports,
      from: (element.dataset.f ?? '').split(','),
      rank: verdict === 'inconclusive' ? -1 : rank < 0 ? Number.POSITIVE_INFINITY : rank,
      isShown: true,
    };
  };
  const readPart = (details: HTMLDetailsElement): Part => {
    const verdict = details.dataset.v ?? '';
    const chunks = Array.from(details.querySelectorAll<HTMLElement>(':scope > ul'), (list) => {
      return { list, rows: Array.from(list.children, (row) => readRow(row as HTMLElement, verdict)) };
    });
    const size = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
    return {
      details,
      verdict,
      of: details.querySelector('.of'),
      chunks,
      size,
      leftOut: Number(details.dataset.left ?? 0),
      wasOpen: details.open,
    };
  };
  // Read when the reader is about to filter: most never do, and thousands of rows take a moment.
  let read: { readonly parts: readonly Part[]; readonly others: readonly Other[] } | undefined;
  const page = () => {
    read ??= {
      parts: Array.from(document.querySelectorAll<HTMLDetailsElement>('details[data-v]'), readPart),
      others: Array.from(document.querySelectorAll<HTMLDetailsElement>('.patterns, .matrix, .drift'), (details) => {
        const rows = Array.from(details.querySelectorAll<HTMLElement>('[data-h]'), (element) => {
          return { element, host: hostOf(element) };
        });
        return {
          details,
          rows,
          loose: details.querySelectorAll('tbody tr:not([data-h])').length,
          wasOpen: details.open,
        };
      }),
    };
    return read;
  };

  const readPort = (): Filter['ports'] => {
    const match = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?(?:\/(tcp|udp))?\s*$/i.exec(port.value);
    port.setAttribute('aria-invalid', String(match === null && port.value.trim() !== ''));
    if (match === null) return null;
    const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
    return { first: Math.min(first, last), last: Math.max(first, last), protocol: (match[3] ?? '').toLowerCase() };
  };
  const matches = (row: Row, filter: Filter): boolean => {
    if (!row.host.includes(filter.host) || row.rank > filter.severity) return false;
    if (filter.from !== '' && !row.from.includes(filter.from)) return false;
    if (filter.ports === null || row.ports.length === 0) return true;
    const { first, last, protocol } = filter.ports;
    return row.ports.some(({ protocol: own, ends }) => {
      if (protocol !== '' && own !== protocol) return false;
      for (let index = 0; index < ends.length; index += 2)
        if ((ends[index] as number) <= last && (ends[index + 1] as number) >= first) return true;
      return false;
    });
  };

  const chosenVantage = () => from?.selectedOptions[0]?.text ?? '';

  /** The filter in words: what is hidden on the screen is not printed, and paper has no fields to look at. */
  const sayOnPaper = (filter: Filter, isActive: boolean) => {
    const boxes = verdicts.filter((box) => box.checked).map((box) => box.parentElement?.textContent?.trim() ?? '');
    const words = [
      filter.host === '' ? '' : `host ${host.value.trim()}`,
      filter.ports === null ? '' : `port ${port.value.trim()}`,
      filter.from === '' ? '' : `from ${chosenVantage()}`,
      severity.value === '' ? '' : `severity ${severity.selectedOptions[0]?.text ?? ''}`,
      boxes.length === 0 ? '' : `verdict ${boxes.join(', ')}`,
    ].filter((text) => text !== '');
    paper.hidden = !isActive;
    paper.textContent = isActive ? `Printed with a filter: ${words.join('; ')}. ${count.textContent}.` : '';
  };

  let isFiltered = false;
  const filterPart = (part: Part, filter: Filter, isActive: boolean, isWanted: boolean): number => {
    let shown = 0;
    for (const { list, rows } of part.chunks) {
      const before = shown;
      for (const row of rows) {
        const isShown = isWanted && matches(row, filter);
        if (isShown) shown += 1;
        if (isShown === row.isShown) continue;
        row.element.hidden = !isShown;
        row.isShown = isShown;
      }
      list.hidden = shown === before;
    }
    if (!isFiltered) part.wasOpen = part.details.open;
    const hasSomething = shown > 0 || (isWanted && part.leftOut > 0);
    part.details.hidden = isActive && !hasSomething;
    part.details.open = isActive ? hasSomething : part.wasOpen;
    if (part.of !== null) part.of.textContent = isActive ? `${shown} of ${part.size} entries match` : '';
    return shown;
  };
  let hadHost = false;
  /** The matrix and the changes are folded; who asks for a host sees what they say of it. */
  const filterOther = (other: Other, wanted: string) => {
    let shown = other.loose;
    for (const { element, host: text } of other.rows) {
      element.hidden = !text.includes(wanted);
      if (!element.hidden) shown += 1;
    }
    if (!hadHost) other.wasOpen = other.details.open;
    other.details.open = wanted === '' ? other.wasOpen : shown > 0;
  };
  const apply = () => {
    const filter: Filter = {
      host: host.value.trim().toLowerCase(),
      severity: severity.value === '' ? Number.POSITIVE_INFINITY : severities.indexOf(severity.value),
      from: from?.value ?? '',
      verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
      ports: readPort(),
    };
    const fields = [filter.host, filter.from, severity.value].join('');
    const isActive = fields !== '' || filter.verdicts.size > 0 || filter.ports !== null;
    clear.toggleAttribute('disabled', !isActive && port.value === '');
    if (!isActive && !isFiltered) {
      count.textContent = port.value.trim() === '' ? '' : 'A port is a number, a range, or 53/udp.';
      return;
    }
    const { parts, others } = page();
    let [shown, all, leftOut] = [0, 0, 0];
    for (const part of parts) {
      const isWanted = filter.verdicts.size === 0 || filter.verdicts.has(part.verdict);
      shown += filterPart(part, filter, isActive, isWanted);
      all += part.size;
      if (isWanted) leftOut += part.leftOut;
    }
    for (const other of others) filterOther(other, filter.host);
    isFiltered = isActive;
    hadHost = filter.host !== '';
    const more = leftOut === 0 ? '' : `; ${leftOut} more ${leftOut === 1 ? 'is' : 'are'} not on this page`;
    count.textContent = `${isActive ? `${shown} of` : 'all'} ${all} entries shown${more}`;
    sayOnPaper(filter, isActive);
  };

  const toHash = () => {
    const values = new URLSearchParams();
    const chosen = verdicts.filter((box) => box.checked).map((box) => box.value);
    if (host.value.trim() !== '') values.set('host', host.value.trim());
    if (port.value.trim() !== '') values.set('port', port.value.trim());
    if (from !== null && from.value !== '') values.set('from', chosenVantage());
    if (severity.value !== '') values.set('severity', severity.value);
    if (chosen.length > 0) values.set('verdict', chosen.join(','));
    try {
      history.replaceState(null, '', `#${values}`);
    } catch {
      // A page inside of a sandboxed frame has no address of its own to change.
    }
  };
  const empty = () => {
    host.value = port.value = severity.value = '';
    if (from !== null) from.value = '';
    for (const box of verdicts) box.checked = false;
    apply();
  };
  const fromHash = () => {
    const text = location.hash.slice(1);
    if (text !== '' && !text.includes('=')) {
      const target = document.getElementById(text);
      if (!(target instanceof HTMLDetailsElement)) return;
      const isHidden = target.hidden;
      if (isHidden) empty();
      target.open = true;
      // The browser has looked for it already, when it was not there to be seen.
      if (isHidden) target.scrollIntoView();
      return;
    }
    const values = new URLSearchParams(text);
    const chosen = (values.get('verdict') ?? '').split(',');
    host.value = values.get('host') ?? '';
    port.value = values.get('port') ?? '';
    severity.value = values.get('severity') ?? '';
    // A select that is told a value it does not have shows none at all.
    if (severity.selectedIndex < 0) severity.value = '';
    if (from !== null)
      from.value = Array.from(from.options).find(({ text: name }) => name === values.get('from'))?.value ?? '';
    for (const box of verdicts) box.checked = chosen.includes(box.value);
    apply();
  };
  const changed = () => {
    apply();
    toHash();
  };
  const clearAll = () => {
    empty();
    toHash();
  };

  bar.addEventListener('input', changed);
  bar.addEventListener('focusin', () => void page(), { once: true });
  clear.addEventListener('click', () => {
    clearAll();
    host.focus();
  });
  addEventListener('hashchange', fromHash);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key === 'Escape') clearAll();
    else if (event.key === '/' && !isTyping) {
      event.preventDefault();
      unfold(true);
      host.focus();
      host.select();
    }
  });
  /** On a phone the fields are folded, so that the first screen says what is wrong. */
  const unfold = (isOpen: boolean) => {
    bar.classList.toggle('unfolded', isOpen);
    toggle?.setAttribute('aria-expanded', String(isOpen));
  };
  toggle?.addEventListener('click', () => unfold(!bar.classList.contains('unfolded')));
  if (toggle) toggle.hidden = false;
  bar.hidden = false;
  fromHash();
  unfold(isFiltered);
}
