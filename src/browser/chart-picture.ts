/** Makes a PNG of a chart in the browser, from the SVG that the service gives: for those whose slides and papers take no SVG. Nothing is sent anywhere. */

const pngButton = 'button[data-module="ek-png"]'
/** Dots of the picture for each unit of the drawing: sharp on paper. */
const sharpness = 3
const isServing = { pictures: false }

/** Begins to serve the buttons of this tab, once. */
export function serveChartPictures(): void {
  if (isServing.pictures) return
  isServing.pictures = true
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(pngButton) : null
    if (button !== null) void savePicture(button)
  })
}

async function savePicture(button: HTMLButtonElement): Promise<void> {
  const { parentElement } = button
  parentElement?.querySelector('[data-no-picture]')?.remove()
  try {
    const answer = await askForSvg(document.getElementById(button.dataset['from'] ?? ''))
    if (!answer.ok || !(answer.headers.get('content-type') ?? '').startsWith('image/svg+xml')) throw new TypeError('no SVG came')
    const png = await drawn(await answer.text())
    const name = /filename="([\w.-]+)\.svg"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'chart'
    save(png, `${name}.png`)
  } catch {
    const note = Object.assign(document.createElement('span'), { role: 'alert', textContent: ` ${button.dataset['noAnswer'] ?? ''}` })
    note.setAttribute('data-no-picture', '')
    parentElement?.append(note)
  }
}

/** From the link beside the button, or from the button of a form that makes it. */
function askForSvg(source: Element | null): Promise<Response> {
  if (source instanceof HTMLAnchorElement) return fetch(source.href)
  if (!(source instanceof HTMLButtonElement) || source.form === null) throw new TypeError('nothing gives the SVG')
  const fields = [...new FormData(source.form)].map(([name, value]): [string, string] => [name, String(value)])
  return fetch(source.formAction, { method: 'POST', body: new URLSearchParams(fields) })
}

async function drawn(svg: string): Promise<Blob> {
  const image = new Image()
  // As data: the policy of pages lets no picture in from elsewhere.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * sharpness
  canvas.height = image.naturalHeight * sharpness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new TypeError('the picture is too large')) : resolve(blob)), 'image/png')
  })
}

function save(content: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(content), download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
