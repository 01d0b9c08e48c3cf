import type { ViteUserConfig } from 'astro';

type PostCss = Extract<NonNullable<ViteUserConfig['css']>['postcss'], object>;
type PostCssPlugin = Extract<NonNullable<PostCss['plugins']>[number], { postcssPlugin: string }>;

/**
 * `@mixin --name { … }` says declarations once, `@apply --name;` stands for them wherever they are
 * needed: a scheme of colours has to be there for a device that asks for it, which only `@media`
 * can tell, and for a reader who chose it, whom only a selector can.
 */
export const styleMixins: PostCssPlugin = {
  postcssPlugin: 'youlin-style-mixins',
  Once(root) {
    const mixins = new Map<string, typeof root.nodes>();
    root.walkAtRules('mixin', (rule) => {
      mixins.set(rule.params, rule.nodes ?? []);
      rule.remove();
    });
    root.walkAtRules('apply', (rule) => {
      const declarations = mixins.get(rule.params);
      if (!declarations) throw rule.error(`There is no @mixin ${rule.params}.`);
      rule.replaceWith(declarations.map((each) => each.clone()));
    });
  },
};
