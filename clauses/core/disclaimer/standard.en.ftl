1. *No other warranties.* Except for the warranties that this Agreement states, each party provides its Background IP, materials, equipment, information and work as is and disclaims every other warranty and condition, whether express, implied or statutory. {#disclaimer}
1. *Implied warranties.* The disclaimer in [[#disclaimer]] covers the implied warranties of merchantability, fitness for a particular purpose, title and noninfringement, and each warranty that could arise from a course of dealing, a course of performance or a usage of trade.
> NOTE: If prototypes or materials change hands, set this paragraph in bold: UCC 2-316(2) asks for a conspicuous disclaimer that names merchantability.
1. *Research risk.* No party promises that the Program achieves a particular result, that Foreground IP is patentable, valid or fit for commercial use, or that the use of Foreground IP is free from the rights of others.
1. *What stays in force.* The disclaimer in [[#disclaimer]] does not reduce:
   (a) the duty of each party to carry out its part of the Project Plan<#if included(jda.acceptance)> and to hand over each Deliverable in accordance with [[jda.acceptance]]</#if>;
   (a) a duty to indemnify under this Agreement; or
   (a) liability for fraud.
