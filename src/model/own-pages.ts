/** The portal's own pages whose text is a file of `content/pages/`. */
export const ownPageIds = ['about', 'accessibility', 'center', 'glossary'] as const;
export type OwnPageId = (typeof ownPageIds)[number];
