/** Buttons that only a script can serve: they are shown only where scripts run. */
export function servePageButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button?.dataset['module'] === 'ek-print') print()
    if (button?.dataset['module'] === 'ek-copy') void copy(button)
  })
}

/** Copies the box that the button names, and says so on the button. Where a page may not write to the clipboard, the text is selected, ready to be copied. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const box = document.getElementById(button.dataset['copies'] ?? '')
  if (!(box instanceof HTMLTextAreaElement)) return
  try {
    await navigator.clipboard.writeText(box.value)
    button.textContent = button.dataset['copied'] ?? button.textContent
  } catch {
    box.focus()
    box.select()
  }
}
