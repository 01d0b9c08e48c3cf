const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/**
 * What Chrome 83 and Safari 13.1 both know (MDN's tables of compatibility). What is not named here is
 * taken for new, so that a feature nobody has thought of is found as well.
 */
export const known = {
  atRules: words('@media @page @font-face @keyframes @supports @charset @import'),
  properties: words(`
    align-content align-items align-self animation animation-delay animation-duration animation-name
    background background-clip background-color background-image background-position
    background-repeat background-size border border-bottom border-bottom-color
    border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width
    border-collapse border-color border-left border-left-color border-left-style border-left-width
    border-radius border-right border-right-color border-right-style border-right-width
    border-spacing border-style border-top border-top-color border-top-left-radius
    border-top-right-radius border-top-style border-top-width border-width bottom box-shadow
    box-sizing break-after break-before break-inside caption-side clear clip clip-path color
    color-scheme column-count column-gap columns content counter-increment counter-reset cursor
    direction display fill fill-opacity fill-rule filter flex flex-basis flex-direction flex-flow
    flex-grow flex-shrink flex-wrap float font font-family font-feature-settings font-size font-style
    font-variant-numeric font-weight gap grid-area grid-auto-flow grid-auto-rows grid-column
    grid-gap grid-row grid-template-areas grid-template-columns grid-template-rows height hyphens
    image-rendering justify-content justify-items justify-self left letter-spacing line-break
    line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top
    max-height max-width min-height min-width mix-blend-mode object-fit opacity order orphans
    outline outline-color outline-offset outline-style outline-width overflow overflow-wrap
    overflow-x overflow-y padding padding-bottom padding-left padding-right padding-top page-break-after
    page-break-before page-break-inside paint-order place-content place-items pointer-events
    position r resize right row-gap src stroke stroke-dasharray stroke-linecap stroke-linejoin
    stroke-opacity stroke-width tab-size table-layout text-align text-anchor text-decoration
    text-decoration-color text-decoration-line text-indent text-overflow text-shadow text-transform
    top touch-action transform transform-origin transition unicode-bidi unicode-range user-select
    vertical-align visibility white-space widows width will-change word-break word-spacing z-index`),
  pseudos: words(`
    :active :after :before :checked :disabled :empty :enabled :first-child :first-of-type :focus
    :focus-within :hover :lang :last-child :last-of-type :link :not :nth-child :nth-last-child
    :nth-of-type :only-child :placeholder-shown :root :target :visited ::after ::before
    ::first-letter ::first-line ::placeholder ::selection :first :left :right`),
  functions: words(`
    attr calc clamp counter cubic-bezier format hsl hsla linear-gradient local matrix max min minmax
    radial-gradient rect repeat rgb rgba rotate scale translate translateX translateY translate3d
    url var`),
  units: words('% ch cm deg em fr in mm ms pt px rem s turn vh vmax vmin vw x'),
  mediaWords: words(`
    and or not only all print screen min-width max-width min-height max-height width height
    orientation landscape portrait hover pointer coarse fine none prefers-reduced-motion reduce
    no-preference prefers-color-scheme dark light`),
} as const;

/** Values that are newer than their properties. */
export const newValues: Readonly<Record<string, RegExp>> = {
  display: /^(?:inline |block )\S|\b(?:grid-lanes|math)\b/,
  'grid-template-columns': /\b(?:subgrid|masonry)\b/,
  'grid-template-rows': /\b(?:subgrid|masonry)\b/,
  'overflow-wrap': /anywhere/,
  overflow: /\bclip\b/,
  'overflow-x': /\bclip\b/,
  'overflow-y': /\bclip\b/,
  width: /\b(?:fit-content|stretch)\b/,
  height: /\b(?:fit-content|stretch)\b/,
  'min-width': /\b(?:fit-content|stretch)\b/,
  'max-width': /\b(?:fit-content|stretch)\b/,
  'text-decoration': /\d/,
  'mix-blend-mode': /plus-\w+/,
  'word-break': /auto-phrase/,
  'white-space': /\b(?:collapse|preserve|balance)\b/,
};

/** What only adds something: without it the page is as readable, and the reason says why. */
export const enhancements: Readonly<Record<string, string>> = {
  'text-wrap': 'a heading breaks where it is full',
  'text-decoration-thickness': 'a line of the default thickness',
  'text-underline-offset': 'a line closer to the text',
  'forced-color-adjust': 'only read in forced colours, which older browsers do not have',
  'scroll-padding-top': 'a jump ends at the very edge',
  'scroll-behavior': 'a jump without a ride',
  'print-color-adjust': 'stands behind its -webkit- name',
  page: 'sheets that are printed alone have the same margins from @page',
  size: 'the paper that is set in the printer',
  'overflow-wrap: anywhere': 'the text inherits break-word from the body',
  'mix-blend-mode: plus-lighter': 'of Leaflet; fading tiles are a little darker for 0.2 s',
  ':focus-visible': 'its only rule takes a ring away; without it every focus keeps the ring',
  '@bottom-left': 'what the margin of a printed page says stands on its end as well',
  '@bottom-right': 'what the margin of a printed page says stands on its end as well',
  'forced-colors': 'older browsers have no forced colours',
  active: 'older browsers have no forced colours',
  'prefers-contrast': 'older browsers do not pass this wish on',
};
