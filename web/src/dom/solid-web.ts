import { template as solidTemplate } from 'solid-js/web'

/**
 * What compiled components import in place of solid-js/web (`moduleName` in vite.config.ts): the
 * same, but markup reaches the page under a Trusted Types policy of its own. The policy is not
 * exported, so only templates that the compiler wrote can become markup.
 */
export * from 'solid-js/web'

interface TemplatePolicy {
  /** Typed as text because Solid's own declaration knows no TrustedHTML. */
  createHTML(markup: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: TemplatePolicy): TemplatePolicy
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
const asWritten: TemplatePolicy = { createHTML: (markup) => markup }
const policy = trustedTypes?.createPolicy('rembuk-templates', asWritten) ?? asWritten

export const template: typeof solidTemplate = (markup, ...rest) =>
  solidTemplate(policy.createHTML(markup), ...rest)
