import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import './kit/css/all.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<StrictMode />);
