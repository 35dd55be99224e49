import type { Kind, KindExamples } from '../../model/kind';
import { words } from './words/words';

const COEFFICIENTS = words('correlation *|* correlation|correl|corr|coefficient|r squared|r2|rho');
const AGAINST = words('sector|etf|index|benchmark|asset|asset class|ticker|commodity|currency|peer|pair|stock|market|factor|variable');

/** What a price moves with: `| Sector | ETF | Correlation |`, `| Index | Beta |`. */
export const correlations: Kind = {
	id: 'correlations',
	title: 'Correlations',
	icon: 'git-compare',
	rules: [
		{ any: COEFFICIENTS },
		{ first: AGAINST, any: ['beta', '* beta', 'beta *'] },
		{ sections: ['correlation', 'correlations', 'correlated assets'], evidence: 'figures' },
		{ sections: ['sector correlation', 'correlations', 'correlation'], any: words('etf|ticker|relationship|strength|beta') },
	],
	columns: [
		{ key: 'sector', headers: AGAINST, type: 'name' },
		{ key: 'etf', headers: ['ticker', 'proxy', 'index', 'fund'], type: 'name' },
		{ key: 'correlation', headers: COEFFICIENTS, type: 'value' },
		{ key: 'beta', headers: ['* beta', 'beta *'], type: 'value' },
		{ key: 'period', headers: ['window', 'timeframe', 'lookback', 'horizon'], type: 'text' },
	],
	subject: null,
};

export const examples: KindExamples = {
	are: [
		{ heading: 'Sector correlation', table: '| Sector | ETF | Correlation |\n|---|---|---|\n| Utilities | XLU | 0.61 |\n| Energy | XLE | -0.12 |' },
		{ heading: 'What it trades with', table: '| Index | Beta | R² |\n|---|---|---|\n| Freight index | 1.4 | 0.52 |' },
		{ heading: 'Corrélations', table: '| Secteur | Corrélation |\n|---|---|\n| Banques | 0,44 |' },
	],
	areNot: [
		{ kind: 'segments', heading: 'Market share by sector', table: '| Sector | Share | Use |\n|---|---|---|\n| Aviation | 40% | Fuel |' },
	],
};
