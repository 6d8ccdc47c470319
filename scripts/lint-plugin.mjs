// Rules of this house that no ready-made rule expresses.

/** `a ** b` is the host's power function by another sign, and as little the same everywhere. */
const noPowerOperator = {
  create(context) {
    const report = (node) => context.report({ node, message: 'The host computes ** differently from engine to engine: multiply, or use kernel/portable-math.' })
    return {
      BinaryExpression(node) {
        if (node.operator === '**') report(node)
      },
      AssignmentExpression(node) {
        if (node.operator === '**=') report(node)
      },
    }
  },
}

/** `const m = Math` would carry every forbidden function past the rule on Math's properties. */
const noMathAlias = {
  create(context) {
    return {
      Identifier(node) {
        if (node.name !== 'Math') return
        const { parent } = node
        const isMember = parent.type === 'MemberExpression' && parent.object === node && !parent.computed
        const isPropertyName = parent.type === 'Property' || (parent.type === 'MemberExpression' && parent.property === node)
        if (!isMember && !isPropertyName) context.report({ node, message: 'Name the function of Math where it is used: Math under another name escapes the rule on portable arithmetic.' })
      },
    }
  },
}

const asksDatabase = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])

/** The tables of a room may be asked for through its front door, past every rule on imports: so asking itself is looked for. */
const noSqlOutsideStores = {
  create(context) {
    const report = (node) => context.report({ node, message: 'SQL belongs to the store of the area that owns the table, or to a room of the platform: move the query there and call it by name.' })
    return {
      CallExpression({ callee }) {
        if (callee.type === 'MemberExpression' && asksDatabase.has(callee.property.name)) report(callee)
      },
      TaggedTemplateExpression({ tag }) {
        if (tag.type === 'Identifier' && tag.name === 'sql') report(tag)
      },
    }
  },
}

export default {
  meta: { name: 'house' },
  rules: { 'no-power-operator': noPowerOperator, 'no-math-alias': noMathAlias, 'no-sql-outside-stores': noSqlOutsideStores },
}
