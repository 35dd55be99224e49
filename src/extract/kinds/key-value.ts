/** Headers of tables that give one value for each label. */
export const LABELS: readonly string[] = ['metric', 'stat', 'statistic', 'detail', 'item', 'fact', 'field', 'attribute', 'indicator', 'measure', 'spec', 'parameter', 'property', 'kpi', 'key figure'];
export const VALUES: readonly string[] = ['value', 'figure', 'data', 'details', 'status', 'description', 'amount', 'number', 'current', 'latest', 'impact'];
