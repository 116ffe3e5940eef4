import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How much one question may ask. The screens stay far below; who goes above has no good reason. */
export const LIMITS = { tokens: 1000, depth: 8, aliases: 15, directives: 10, recursiveSelections: 10_000 };

const tooMuch = (what: string, most: number): GraphQLError => new GraphQLError(`The question has more than ${most} ${what}.`, { extensions: { code: 'LIMIT' } });

/** Fields below fields, through fragments; the questions about the schema itself, which only tests may ask, do not count. */
function depthOf(set: SelectionSetNode | undefined, context: ValidationContext, inside: readonly string[]): number {
  if (!set) return 0;
  return Math.max(0, ...set.selections.map((selection): number => {
    if (selection.kind === 'Field') return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, context, inside);
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, context, inside);
    const name = selection.name.value;
    return inside.includes(name) ? 0 : depthOf(context.getFragment(name)?.selectionSet, context, [...inside, name]);
  }));
}

/** Refuses a question that is too deep, renames too much, or is full of directives, before anything of it is carried out. */
export function requestLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) { if (node.alias && ++aliases === LIMITS.aliases + 1) context.reportError(tooMuch('aliases', LIMITS.aliases)); },
    Directive() { if (++directives === LIMITS.directives + 1) context.reportError(tooMuch('directives', LIMITS.directives)); },
    OperationDefinition(node) { if (depthOf(node.selectionSet, context, []) > LIMITS.depth) context.reportError(tooMuch('levels', LIMITS.depth)); },
  };
}
