import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createAppRouter } from './app/router.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with id root');
createRoot(place).render(<StrictMode><App router={createAppRouter()} fetch={(...question) => fetch(...question)} /></StrictMode>);
