/** How large a target has to be at least, in pixels: 44, in 长辈版 60. */
export const getTargetSize = (): number =>
  document.documentElement.dataset['mode'] === 'elder' ? 60 : 44;
