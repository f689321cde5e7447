1. *Spare parts.* ${first} shall keep parts that replace worn ones (each a **"Spare Part"**).
<#if facts.competitors>
1. *Sale.* ${second} shall not sell a Spare Part.
</#if>
