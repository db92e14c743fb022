// The second script of the page: unfolds everything while it is printed.

/** Put into the page as its own source text, as `pageScript` is: it must use nothing from outside of itself. */
export function printScript(): void {
  const folds = () => Array.from(document.querySelectorAll<HTMLDetailsElement>('details'));
  let foldedForPrint: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    foldedForPrint = folds().filter((details) => !details.open);
    for (const details of foldedForPrint) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of foldedForPrint) details.open = false;
    foldedForPrint = [];
  });
}
